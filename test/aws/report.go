package main

import (
	"fmt"
	"slices"
	"strings"
)

// A line is what a run says about one assumption.
type line struct {
	assumption assumption
	verdict    verdict
	seen       []string
}

// lines are the answers by assumption: of those of several steps the worst counts.
func (k *kit) lines() []line {
	var all []line
	for _, a := range assumptions() {
		l := line{assumption: a, verdict: unchecked, seen: []string{a.without}}
		for i, got := range k.about(a.id) {
			if i == 0 || got.verdict > l.verdict {
				l.verdict, l.seen = got.verdict, nil
			}
			if got.verdict == l.verdict && !slices.Contains(l.seen, got.seen) {
				l.seen = append(l.seen, got.seen)
			}
		}
		all = append(all, l)
	}
	return all
}

func (k *kit) about(id string) []answer {
	var found []answer
	for _, got := range k.answers {
		if got.id == id {
			found = append(found, got)
		}
	}
	return found
}

// report is what a run says.
func (k *kit) report() string {
	var b strings.Builder
	count, elsewhere := map[verdict]int{}, 0
	for _, l := range k.lines() {
		count[l.verdict]++
		if len(l.seen) == 1 && l.seen[0] == "" {
			elsewhere++
			continue
		}
		fmt.Fprintf(&b, "%-12s %s: %s\n", l.verdict, l.assumption.id, l.assumption.claim)
		for _, seen := range l.seen {
			fmt.Fprintf(&b, "             %s\n", cut(seen))
		}
	}
	fmt.Fprintf(&b, "\n%d held, %d did not hold, %d not checked, %d of which belong to scenarios that were not run\n",
		count[held], count[refuted], count[unchecked], elsewhere)
	if k.account.emulated {
		b.WriteString("This was an emulator, which says nothing about AWS.\n")
	}
	return b.String()
}
