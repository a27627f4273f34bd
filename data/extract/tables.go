package extract

import (
	"embed"
	"encoding/csv"
	"fmt"
	"strings"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

//go:embed phrases/*.csv
var phraseFiles embed.FS

// tables are the phrases that the rules share, read from phrases/*.csv.
type tables struct {
	verbs  []verb
	events []event
	words  []wordRow
	hints  []hint

	genres     map[string][]string // words of titles that report no engagement, folded, by the first of them; a space behind each
	genreHeads [256]uint64         // by the letter that the first of them begins with: how long it is
	composites map[string][]string // groupings that stand for their parts: "ASEAN+3"
	small      map[string]bool     // offices that are written with a small letter too, folded
	noTopics   map[string][]beside // words of topics, with what stands beside them where they mean another thing
	families   map[string]string   // family names of a country where given names are two syllables with a hyphen
}

// beside are the words right before and behind another; "" for any.
type beside struct{ before, after string }

// verb is one verb that tells of an engagement, with the role it plays.
type verb struct {
	lemma string
	class verbClass
	forms [5][]string // base, third person, past, participle, -ing
	rule  rule        // reads its clauses; nil where none does
}

type verbClass string

const (
	verbMeet     verbClass = "meet"      // "met with X": the object is the counterpart
	verbWeakMeet verbClass = "meet-weak" // "will see X": only with a person right after it
	verbReceive  verbClass = "receive"   // "received X", "received a courtesy call from X"
	verbLight    verbClass = "light"     // "held talks": needs an event noun
	verbAttend   verbClass = "attend"    // "attended the X conference"
	verbVisit    verbClass = "visit"
	verbSign     verbClass = "sign"
	verbOccur    verbClass = "occur" // "the meeting took place"
	verbSpeak    verbClass = "speak" // a call where a telephone is near
	verbCall     verbClass = "call"
	verbTrip     verbClass = "trip-light" // "concluded a visit to X": needs the noun right after it
	verbInvite   verbClass = "invite"     // "invited the corps for tea": needs a meal
	verbBrief    verbClass = "brief"
	verbGather   verbClass = "gather"     // "came together": needs an event noun in the sentence
	verbWeakTrip verbClass = "visit-weak" // "will go to X": a trip only with a date
	verbLead     verbClass = "lead"       // "headed the delegation": tells who took part
)

type verbForm uint8

const (
	formBase verbForm = iota
	formThird
	formPast
	formParticiple
	formIng
)

// noEngagement is the kind of what sounds like an engagement and is none: "business forum".
const noEngagement data.Kind = "none"

// event is a noun phrase for a kind of engagement.
type event struct {
	phrase string
	kind   data.Kind
}

type wordRow struct{ word, class string }

// hint gives the party that an office belongs to where none is named: only one state has a Secretary of Defense.
type hint struct {
	phrase, party string
	seat          bool // where power sits: it may tell a place
}

func readTables() (*tables, error) {
	t := &tables{composites: map[string][]string{}, families: map[string]string{}, genres: map[string][]string{}, small: map[string]bool{}, noTopics: map[string][]beside{}}
	err := readPhrases("verbs.csv", 7, func(c []string) {
		v := verb{lemma: c[0], class: verbClass(c[1])}
		for i := range v.forms {
			if c[2+i] != "" {
				v.forms[i] = strings.Split(c[2+i], "|")
			}
		}
		v.rule = ruleFor[v.class]
		t.verbs = append(t.verbs, v)
	})
	if err == nil {
		err = readPhrases("events.csv", 2, func(c []string) { t.events = append(t.events, event{c[0], data.Kind(c[1])}) })
	}
	if err == nil {
		err = readPhrases("words.csv", 2, func(c []string) { t.words = append(t.words, wordRow{c[0], c[1]}) })
	}
	if err == nil {
		err = readPhrases("office_hints.csv", 3, func(c []string) { t.hints = append(t.hints, hint{c[0], c[1], c[2] == "seat"}) })
	}
	if err == nil {
		err = readPhrases("small_offices.csv", 1, func(c []string) { t.small[folded(c[0])] = true })
	}
	if err == nil {
		err = readPhrases("no_topics.csv", 4, func(c []string) { t.noTopics[c[0]] = append(t.noTopics[c[0]], beside{c[1], c[2]}) })
	}
	if err == nil {
		err = readPhrases("composites.csv", 2, func(c []string) { t.composites[c[0]] = strings.Split(c[1], "|") })
	}
	if err == nil {
		err = readPhrases("genres.csv", 2, t.addGenre)
	}
	if err == nil {
		err = readPhrases("families.csv", 2, func(c []string) { t.families[c[0]] = c[1] })
	}
	return t, err
}

func (t *tables) addGenre(row []string) {
	first, _, _ := strings.Cut(row[0], " ")
	t.genres[first] = append(t.genres[first], row[0]+" ")
	t.genreHeads[first[0]] |= 1 << (len(first) & 63)
}

func readPhrases(file string, columns int, add func([]string)) error {
	f, err := phraseFiles.Open("phrases/" + file)
	if err != nil {
		return fmt.Errorf("opening phrase table: %w", err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord = columns
	rows, err := r.ReadAll()
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for _, row := range rows[1:] {
		add(row)
	}
	return nil
}

// fill adds the tables' phrases to the lexicon.
func (t *tables) fill(l *lexicon, g *gazetteer.Gazetteer) {
	for _, w := range t.words {
		l.class[l.intern(w.word)] |= wordClasses[w.class]
	}
	for i, v := range t.verbs {
		for form, texts := range v.forms {
			for _, s := range texts {
				l.add(s, classVerb, int32(i)<<3|int32(form), anyCase)
			}
		}
	}
	for i, e := range t.events {
		l.add(e.phrase, classEvent, int32(i), anyCase)
	}
	l.bind() // for namesParty
	for i, o := range g.Offices {
		for _, n := range append(o.Names, o.Title) {
			if l.namesParty(n) {
				continue // the party is read from the text
			}
			l.add(n, classOffice, int32(i), t.capsOf(n))
			l.add(plural(n), classOffices, int32(i), t.capsOf(n))
		}
	}
	for name, country := range t.families {
		l.families[l.intern(name)] = country
	}
	for i, h := range t.hints {
		l.add(h.phrase, classHint, int32(i), capsFirst)
	}
}

// capsOf says how an office is written: most have a capital where they are meant.
func (t *tables) capsOf(office string) capsRule {
	if t.small[folded(office)] {
		return anyCase
	}
	return capsFirst
}

// plural is the plural of an office: "Foreign Minister" -> "Foreign Ministers", "Secretary of State" -> "Secretaries of
// State".
func plural(office string) string {
	head, tail := office, ""
	for _, cut := range []string{" of ", " for ", " to ", " at ", " on "} {
		if i := strings.Index(head, cut); i >= 0 {
			head, tail = office[:i], office[i:]
		}
	}
	if general, ok := strings.CutSuffix(head, " General"); ok {
		head, tail = general, " General"+tail
	} else if general, ok := strings.CutSuffix(head, "-General"); ok {
		head, tail = general, "-General"+tail
	}
	switch {
	case strings.HasSuffix(head, "s"):
		return head + tail
	case strings.HasSuffix(head, "y"):
		return strings.TrimSuffix(head, "y") + "ies" + tail
	default:
		return head + "s" + tail
	}
}

// wordClass is a set of roles that a single word can have.
type wordClass uint64

const (
	isHonorific wordClass = 1 << iota
	isPrefix
	isFormer
	isParticle
	isConnector
	isTitleWord
	isGroup
	isCounterpart
	isPronoun
	isFuture
	isBe
	isHave
	isModal
	isNegation
	isMonth
	isWeekday
	isAbbreviation
	isAbout
	isPlan
	isAgree
	isBack
	isSide
	isOrdinal
	isOff
	isParticiple // irregular ones, that "have" only helps: "had told"

	// What follows only wakes rules: a sentence without such a word is not looked through for what the rule reads.
	isCame     // may tell who took part: "delegation", "attended"
	isStay     // may tell of a stay: "stays", "destinations"
	isNew      // may tell of somebody's coming into office: "appointed"
	isJubilee  // "anniversary", "years"
	isRelative // "who"
	isTalk     // may tell of talking: "discussed", "took"
	isTaking   // may tell of a trip's cause: "took", "bring"

	isTopicEnd // ends what a verb's words name: "during", "whose"
	isNobody   // "no", "neither"
	isPhone    // "telephone", "virtually"
	isWhen     // begins a clause of time or reason: "when", "as"

	isNounLead // before a word that may be a verb, makes it a noun: "official", "upcoming"
	isHosted   // tells who holds an event: "convened"
	isEarlier  // "previous"
	isWith     // "between"
	isSubject  // what happens in a place and is talked about elsewhere: "situation"
	isOnline   // of the pandemic, or of meetings that went online for it: "vaccine"

	isContact // tells of people in contact: "together", "guest"

	isJourney // tells of travel: "trip", "route"

	isStemmed // may begin with a stem of a topic; not of words.csv
)

var wordClasses = map[string]wordClass{
	"honorific": isHonorific, "prefix": isPrefix, "former": isFormer, "particle": isParticle, "connector": isConnector,
	"titleword": isTitleWord, "group": isGroup, "counterpart": isCounterpart, "pronoun": isPronoun, "aux-future": isFuture,
	"aux-be": isBe, "aux-have": isHave, "aux-modal": isModal, "negation": isNegation, "month": isMonth, "weekday": isWeekday,
	"abbreviation": isAbbreviation, "aboutword": isAbout, "planword": isPlan, "agreeword": isAgree, "backword": isBack,
	"party-marker": isSide, "ordinal": isOrdinal,
	"participle": isParticiple, "offword": isOff, // what it speaks of does not take place
	"cameword": isCame, "stayword": isStay, "newword": isNew, "jubileeword": isJubilee, "relative": isRelative, "talkword": isTalk, "takingword": isTaking,
	"topicend": isTopicEnd, "nobodyword": isNobody, "phoneword": isPhone, "whenword": isWhen,
	"nounlead": isNounLead, "hostword": isHosted, "earlierword": isEarlier, "withword": isWith, "onlineword": isOnline, "subjectword": isSubject, "contactword": isContact, "journeyword": isJourney,
	"whole": 0, // only known, so that it is not taken for two words run together
}

// namesParty says whether an office's name holds a state ("Ambassador of the Republic of Korea") or ends where one must
// follow ("High Commissioner to").
func (l *lexicon) namesParty(office string) bool {
	toks := l.tokenize(nil, office, 0, len(office))
	if last := toks[len(toks)-1]; last.is(isConnector) {
		return true
	}
	var f found
	l.scan(office, toks, &f)
	for _, m := range f.entities {
		atEnd := m.from == 0 || int(m.to) == len(toks) // "Secretary for Foreign and Commonwealth Affairs" names none
		if m.class == classCountry || m.class == classDemonym || m.class == classOrg && atEnd {
			return true
		}
	}
	return false
}
