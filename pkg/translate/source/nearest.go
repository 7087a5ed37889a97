package source

// Nearest is the known word that was probably meant by one that is not known: the one
// with the fewest characters to change, at most two or a third of them; "" if there is
// none.
func Nearest(word string, known []string) string {
	nearest, least := "", max(2, len([]rune(word))/3)+1
	for _, candidate := range known {
		if d := distance([]rune(word), []rune(candidate)); d < least && d < len([]rune(word)) {
			nearest, least = candidate, d
		}
	}
	return nearest
}

// distance is how many characters to insert, delete, replace, or swap with their
// neighbour make one word the other.
func distance(a, b []rune) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			replace := rows[i-1][j-1]
			if a[i-1] != b[j-1] {
				replace++
			}
			rows[i][j] = min(replace, rows[i-1][j]+1, rows[i][j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(a)][len(b)]
}
