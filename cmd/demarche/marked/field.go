package marked

// field is a kind of value that is read from words.
type field struct {
	name   string // as evidence has it
	letter string // that marks carry
	sgr    string // its colour, of the sixteen that terminals fit to their background
}

var fields = []field{
	{"kind", "k", "35"},
	{"status", "s", "95"},
	{"date", "d", "32"},
	{"place", "p", "36"},
	{"home", "h", "94"},
	{"counterpart", "c", "31"},
	{"country", "n", "33"},
	{"organization", "o", "1;36"},
	{"topic", "t", "1;32"},
}

// fieldNamed finds a field; one that is not known has its name for a letter, and no colour.
func fieldNamed(name string) field {
	for _, f := range fields {
		if f.name == name {
			return f
		}
	}
	return field{name: name, letter: name}
}

// order is the place of the field in the list; marks of the same words are told in this order.
func order(name string) int {
	for i, f := range fields {
		if f.name == name {
			return i
		}
	}
	return len(fields)
}
