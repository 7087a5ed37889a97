package cfn

import "fmt"

// A Problem is something that CloudFormation would refuse, or that a fragment asks for
// and the template cannot give.
type Problem struct {
	Kind     ProblemKind
	Resource LogicalID // "" outside of the resources
	Path     []string  // from the root of the document, or of the fragment
	Message  string
	Hint     string // what to do
}

// A ProblemKind is what a Problem is about.
type ProblemKind string

// The kinds of problems.
const (
	BadShape         ProblemKind = "shape"             // not a map, or a key that has no meaning there
	UnknownSection   ProblemKind = "unknown section"   // of a template
	UnknownResource  ProblemKind = "unknown resource"  // changed by a fragment, and not in the template
	UnknownTarget    ProblemKind = "unknown target"    // of Ref, GetAtt, Sub, DependsOn, If or Condition
	UnknownAttribute ProblemKind = "unknown attribute" // of GetAtt
	BadID            ProblemKind = "id"                // a logical id that is too long, taken, or not alphanumeric
	Cycle            ProblemKind = "cycle"             // of resources
	OverLimit        ProblemKind = "limit"             // of CloudFormation
)

// nearest is the candidate that word may be a misspelling of, "" if there is none.
func nearest(word string, candidates []string) string {
	best, bestDistance := "", max(2, len(word)/3)+1
	for _, candidate := range candidates {
		if d := distance(word, candidate, bestDistance); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// distance counts the characters to insert, remove or replace between two words. From
// limit on it stops counting.
func distance(a, b string, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replaced := diagonal
			if a[i] != b[j] {
				replaced++
			}
			diagonal = row[j+1]
			row[j+1] = min(replaced, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}

// didYouMean is a hint with the nearest candidate, or another one if none is near.
func didYouMean(word string, candidates []string, otherwise string) string {
	if near := nearest(word, candidates); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return otherwise
}
