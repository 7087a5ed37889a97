// Package prices has what AWS charges, in USD, and who says so. The program's own prices are read from prices.yaml when the package
// is tested, not when the program runs: see table.go.
package prices

import (
	"slices"
)

// Any stands for all regions of AWS in a table.
const Any = "any"

// A Source is where prices were read.
type Source struct {
	Title string `yaml:"title" json:"title"`
	URL   string `yaml:"url" json:"url"`
	Read  string `yaml:"read" json:"read"` // the day, as 2026-11-28
}

// A Price is what one unit of an item costs in a region.
type Price struct {
	Value  float64
	Source Source
}

// A Table is prices with their sources. Where two say the same, the later one decides.
type Table struct {
	sources []Source
	rows    []row
}

type row struct {
	region string
	item   Item
	value  float64
	source int
}

// Own are the prices that the program brings along.
func Own() *Table { return &own }

// Of is the price of an item in a region; false if there is none.
func (t *Table) Of(region string, item Item) (Price, bool) {
	for _, r := range slices.Backward(t.rows) {
		if r.item == item && (r.region == region || r.region == Any) {
			return Price{r.value, t.sources[r.source]}, true
		}
	}
	return Price{}, false
}

// Knows reports whether the table has a price of a region that is its own.
func (t *Table) Knows(region string) bool {
	return slices.ContainsFunc(t.rows, func(r row) bool { return r.region == region })
}

// With is the table with another one, which decides where both have a price.
func (t *Table) With(other *Table) *Table {
	all := &Table{sources: slices.Concat(t.sources, other.sources), rows: slices.Clone(t.rows)}
	for _, r := range other.rows {
		r.source += len(t.sources)
		all.rows = append(all.rows, r)
	}
	return all
}

// Add adds a source with its prices in a region.
func (t *Table) Add(s Source, region string, values map[Item]float64) {
	t.sources = append(t.sources, s)
	for _, m := range meanings {
		if value, has := values[m.item]; has {
			t.rows = append(t.rows, row{region, m.item, value, len(t.sources) - 1})
		}
	}
}
