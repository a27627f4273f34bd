package dashboard

import "net/http"

// noStore says how to load releases, where none are loaded yet.
func (s *server) noStore(w http.ResponseWriter, r *http.Request) {
	s.unready(w, r, http.StatusOK, "Nothing is loaded yet",
		"This server watches the folder %s, and no snapshot is in it. Load press releases from files, folders, .zip archives or .jsonl "+
			"files with this command. The dashboard shows them within seconds; there is no need to start it again.", "PATH…")
}

// otherLayout says how to bring a store up to date that another version of Demarche has written.
func (s *server) otherLayout(w http.ResponseWriter, r *http.Request) {
	s.unready(w, r, http.StatusServiceUnavailable, "The store is of another version",
		"The newest snapshot in %s was written by another version of Demarche than this server’s, and lacks tables that its pages ask. "+
			"This command reads all releases in it anew and loses none. The dashboard shows them as soon as it is done; there is no need "+
			"to start it again.", "--rebuild")
}

// unready says why there is nothing to show, and which load mends it. The text has a %s for the store's folder.
func (s *server) unready(w http.ResponseWriter, r *http.Request, status int, heading, text, load string) {
	if isData(r) {
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"error": heading})
		return
	}
	v := s.bare(r, "overview", heading)
	v.Data = message{
		Heading:    v.Title,
		Paragraphs: []string{v.Lang.Say(text, s.store.Dir())},
		Command:    "demarche load --store " + shellWord(s.store.Dir()) + " " + load,
	}
	s.render(w, status, "message", v)
}
