package prices

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"gopkg.in/yaml.v3"
)

// A file is a table as people read and write it.
type file struct {
	Sources []fileSource `yaml:"sources"`
}

type fileSource struct {
	Source `yaml:",inline"`
	Prices map[string]map[Item]float64 `yaml:"prices"` // by region
}

// Read reads a file of prices.
func Read(text []byte) (*Table, error) {
	var f file
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&f); errors.Is(err, io.EOF) {
		return nil, errors.New("it is empty")
	} else if err != nil {
		return nil, err
	}
	t := &Table{}
	for _, s := range f.Sources {
		if err := s.check(); err != nil {
			return nil, err
		}
		t.sources = append(t.sources, s.Source)
		for _, region := range slices.Sorted(maps.Keys(s.Prices)) {
			for _, m := range meanings {
				if value, has := s.Prices[region][m.item]; has {
					t.rows = append(t.rows, row{region, m.item, value, len(t.sources) - 1})
				}
			}
		}
	}
	return t, nil
}

// check refuses what would be guessed, or left out in silence.
func (s fileSource) check() error {
	if _, err := time.Parse(time.DateOnly, s.Read); err != nil {
		return fmt.Errorf("source %q: read is %q, and has to be the day on which the prices were read, such as 2026-11-28", s.Title, s.Read)
	}
	if s.Title == "" || s.URL == "" {
		return fmt.Errorf("source %q: each source needs a title and a url", s.Title)
	}
	for region, items := range s.Prices {
		for item, value := range items {
			if _, known := meaningOf(item); !known {
				return fmt.Errorf("source %q, region %s: there is no item %q", s.Title, region, item)
			}
			if !(value >= 0 && value < 1e6) {
				return fmt.Errorf("source %q, region %s: %s costs %v, which is no price", s.Title, region, item, value)
			}
		}
	}
	return nil
}

// YAML writes a table as Read reads it.
func (t *Table) YAML() ([]byte, error) {
	f := file{}
	for _, s := range t.sources {
		f.Sources = append(f.Sources, fileSource{s, map[string]map[Item]float64{}})
	}
	for _, r := range t.rows {
		regions := f.Sources[r.source].Prices
		if regions[r.region] == nil {
			regions[r.region] = map[Item]float64{}
		}
		regions[r.region][r.item] = r.value
	}
	return yaml.Marshal(f)
}
