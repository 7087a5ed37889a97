package fastload

import (
	"github.com/compose-spec/compose-go/v2/transform"
	"github.com/compose-spec/compose-go/v2/tree"
)

// setDefaults is transform.SetDefaultValues, whose patterns are public.
func setDefaults(model map[string]any) error {
	_, err := withDefaults(model, tree.NewPath(), patternsOf(transform.DefaultValues))
	return err
}

func withDefaults(value any, path tree.Path, p *patterns[transform.Func]) (any, error) {
	if p == nil {
		return value, nil
	}
	if p.do != nil {
		return (*p.do)(value, path, false)
	}
	switch v := value.(type) {
	case map[string]any:
		for key, item := range v {
			below := p.under(key)
			if below == nil {
				continue
			}
			changed, err := withDefaults(item, path.Next(key), below)
			if err != nil {
				return nil, err
			}
			v[key] = changed
		}
	case []any:
		for i, item := range v {
			changed, err := withDefaults(item, path.Next(tree.PathMatchList), p.under(tree.PathMatchList))
			if err != nil {
				return nil, err
			}
			v[i] = changed
		}
	}
	return value, nil
}
