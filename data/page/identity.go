package page

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"path"
	"strings"

	"github.com/demarche/demarche/data"
)

// pressBoard is the board of the ROK ministry's press releases. Its other boards count their own numbers.
const pressBoard = "m_5676"

// identify gives the release its reference and ID. Two pages with one ID are the same release.
func identify(r *data.Release, d *document) {
	ref, qualified := referenceOf(r.Source, d.url)
	if ref != "" {
		r.Reference = ref
	} else {
		qualified = r.Reference
	}
	if qualified == "" {
		sum := sha256.Sum256([]byte(r.Text))
		qualified = hex.EncodeToString(sum[:])[:16]
	}
	r.ID = r.Source + ":" + qualified
}

// referenceOf reads the publisher's own number from a URL, and the same number made unique among all boards of the
// publisher. Both are "" where the URL has none.
func referenceOf(source, raw string) (ref, qualified string) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "", ""
	}
	switch source {
	case "kr-mofa":
		return koreanReference(u)
	case "in-mea": // press-releases.htm?dtl/33875/3rd_IndiaNew_Zealand…
		_, rest, _ := strings.Cut(u.RawQuery, "dtl/")
		ref, _, _ = strings.Cut(rest, "/")
		if isNumber(ref) {
			return ref, ref
		}
	case "jp-mofa", "cn-mfa": // press1e_000236.html, t20230204_11019716.htm
		base := path.Base(u.Path)
		base = strings.TrimSuffix(base, path.Ext(base))
		if strings.Contains(base, "_") && strings.ContainsAny(base, "0123456789") {
			return base, base
		}
	case "eu-eeas": // node/101659_en
		if before, rest, found := strings.Cut(u.Path, "/node/"); found && before == "" {
			ref, _, _ = strings.Cut(rest, "_")
			if isNumber(ref) {
				return ref, ref
			}
		}
	}
	return "", ""
}

// koreanReference reads the seq of a board's page: …/eng/brd/m_5676/view.do?seq=320106. The embassies' hosts show the
// same boards under the same numbers.
func koreanReference(u *url.URL) (ref, qualified string) {
	host := strings.ToLower(u.Hostname())
	if host != "mofa.go.kr" && !strings.HasSuffix(host, ".mofa.go.kr") {
		return "", ""
	}
	ref = queryValue(u.RawQuery, "seq")
	if ref == "" || !isNumber(ref) {
		return "", ""
	}
	board := pressBoard
	for part := range strings.SplitSeq(u.Path, "/") {
		if strings.HasPrefix(part, "m_") {
			board = part
		}
	}
	if board == pressBoard {
		return ref, ref
	}
	return ref, board + "-" + ref
}

// queryValue finds a parameter in a query that may have been escaped twice ("&amp;").
func queryValue(query, key string) string {
	for pair := range strings.SplitSeq(strings.ReplaceAll(query, "&amp;", "&"), "&") {
		if value, found := strings.CutPrefix(pair, key+"="); found {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
