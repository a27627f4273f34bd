package extract

import "math/bits"

// readLetters reads the ASCII letters that a text begins with, eight at the most: how many there are, their key, and whether all
// are capitals. Most words are not longer; others are read by parts. A uint64 holds eight bytes, and a few sums tell of all of them which are letters.
func readLetters(text string) (n int, key uint64, capitals bool) {
	if len(text) < 8 {
		return readFewLetters(text)
	}
	const ones, tops, cases = 0x0101010101010101, 0x8080808080808080, 0x2020202020202020
	eight := uint64(text[0]) | uint64(text[1])<<8 | uint64(text[2])<<16 | uint64(text[3])<<24 |
		uint64(text[4])<<32 | uint64(text[5])<<40 | uint64(text[6])<<48 | uint64(text[7])<<56
	small := eight | cases // letters in lower case
	ascii := small &^ tops
	fromA, beyondZ := ascii+ones*(0x80-'a'), ascii+ones*(0x80-'z'-1) // the top bit of a byte says so
	letters := fromA &^ beyondZ &^ eight & tops
	n = bits.TrailingZeros64(^letters&tops) / 8
	read := uint64(1)<<(8*n) - 1 // all bits where n is 8
	return n, small & read, eight&cases&read == 0
}

// readFewLetters does it byte by byte, at the end of a text.
func readFewLetters(text string) (n int, key uint64, capitals bool) {
	capitals = true
	for n < min(len(text), 8) && isLetter(text[n]) {
		capitals = capitals && text[n]&0x20 == 0
		key |= uint64(text[n]|0x20) << (8 * n)
		n++
	}
	return n, key, capitals
}
