package explain

import (
	"fmt"
	"strconv"
	"strings"
)

// phrases joins what is said about one thing, without what there is not to say.
func phrases(list ...string) string {
	var said []string
	for _, phrase := range list {
		if phrase != "" {
			said = append(said, phrase)
		}
	}
	return strings.Join(said, "; ")
}

// When is a phrase if it holds.
func When(holds bool, phrase string) string {
	if holds {
		return phrase
	}
	return ""
}

// Counted is a number of things: 1 task, 2 tasks.
func Counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// vCPUs and gibibytes are what Fargate has sizes in.
func vCPUs(units int) string { return decimal(float64(units)/1024) + " vCPU" }

func gibibytes(mebibytes int) string { return decimal(float64(mebibytes)/1024) + " GiB" }

func decimal(n float64) string { return strconv.FormatFloat(n, 'g', 4, 64) }
