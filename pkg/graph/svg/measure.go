package svg

import (
	"math"
	"strings"
	"unicode"

	"github.com/clipperhouse/displaywidth"
)

// A face is the widths of the characters from the space to the tilde, in hundredths of the size. They are those of DejaVu Sans, rounded
// up: it is the widest of the fonts that a browser takes for sans-serif, so that a text takes no more room than is there for it.
type face [95]uint8

var regular = face{
	32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
	100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
	50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
}

var bold = face{
	35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 59,
	100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 38, 78, 64, 100, 84, 86, 74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 50,
	50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
}

// What other characters take at most, for each column of a terminal.
const otherWidth = 110

// width is how much room a text takes, in whole pixels.
func (f *face) width(text string, size float64) float64 {
	sum := 0
	for _, r := range text {
		if r >= ' ' && r <= '~' {
			sum += int(f[r-' '])
		} else {
			sum += otherWidth * max(1, displaywidth.Rune(r))
		}
	}
	return math.Ceil(float64(sum) * size / 100)
}

// wrap breaks a text into lines that fit: between words, else where names have their parts, else anywhere.
func (f *face) wrap(text string, size, room float64) []string {
	var lines []string
	line := ""
	for _, word := range words(text) {
		if line != "" && f.width(strings.TrimRight(line+word, " "), size) > room {
			lines, line = append(lines, strings.TrimRight(line, " ")), ""
		}
		for f.width(strings.TrimRight(line+word, " "), size) > room {
			n := f.fits(word, size, room)
			lines, word = append(lines, word[:n]), word[n:]
		}
		line += word
	}
	return append(lines, strings.TrimRight(line, " "))
}

// fits is how many bytes of a text fit, and one character at least.
func (f *face) fits(text string, size, room float64) int {
	end := 0
	for i, r := range text {
		if next := i + len(string(r)); i == 0 || f.width(text[:next], size) <= room || unicode.Is(unicode.Mn, r) {
			end = next
		} else {
			break
		}
	}
	return end
}

// words are the parts of a text between which lines break, each with what ends it.
func words(text string) []string {
	var list []string
	start := 0
	for i, r := range text {
		if strings.ContainsRune(" /:,;-=@.&?", r) {
			end := i + len(string(r))
			list, start = append(list, text[start:end]), end
		}
	}
	return append(list, text[start:])
}
