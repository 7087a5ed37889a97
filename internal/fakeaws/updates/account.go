package updates

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
)

// An Account is what is on AWS of one stack.
type Account struct {
	stack       string
	resources   map[string]*resource // those of the stack, by logical id
	ids         []string             // theirs, sorted
	others      []*resource          // those that were replaced, kept or could not be deleted
	generations map[string]int
	slots       map[string]string // what a resource can be set to once, and by whom it is
	directories map[string]any    // of file systems, with their owners
	writers     map[string]string // to whom belongs what is in a directory
	previous    *template
}

// NewAccount is an account without the stack.
func NewAccount(stack string) *Account {
	return &Account{
		stack: stack, resources: map[string]*resource{}, generations: map[string]int{}, slots: map[string]string{},
		directories: map[string]any{}, writers: map[string]string{},
	}
}

// A resource is one on AWS.
type resource struct {
	id, kind, token string
	given           map[string]any // what the template asked for
	actual          map[string]any // what AWS has, which may be more
	keep, keepOld   bool           // when it leaves the stack, when it is replaced
	alternate       bool           // of a service with two sets of target groups: the tasks are in the second one
}

// tokens are how values name resources: by logical id and generation.
var tokens = regexp.MustCompile(`\{([A-Za-z0-9]+)@[0-9]+\}`)

// token is the resource that a value names.
func token(v any) string { return tokens.FindString(text(v)) }

// A Kind is what an update did that a new stack would not have seen.
type Kind string

// The kinds of events. RolledBack is the last of an outcome.
const (
	RolledBack  Kind = "rolled back"
	Interrupted Kind = "interrupted" // requests were not answered for a time
	LeftBehind  Kind = "left behind" // it could not be deleted, and nobody looks after it any more
	TwoAtOnce   Kind = "two at once" // two tasks had the same data open
	Different   Kind = "different"   // it is not as a new stack would have it
)

// An Event is one thing that an update did.
type Event struct {
	Kind Kind
	ID   string // the resource
	Why  string
}

func (e Event) String() string { return fmt.Sprintf("%s: %s: %s", e.ID, e.Kind, e.Why) }

// A refusal is why a service does not do what CloudFormation asks of it.
type refusal struct{ id, why string }

func (r *refusal) Error() string { return r.id + ": " + r.why }

func refuse(r *resource, format string, args ...any) error {
	return &refusal{r.id, fmt.Sprintf(format, args...)}
}

// Clone is an account in the same state.
func (a *Account) Clone() *Account {
	made := *a
	made.resources, made.others, made.ids = map[string]*resource{}, nil, slices.Clone(a.ids)
	for id, r := range a.resources {
		made.resources[id] = r.clone()
	}
	for _, r := range a.others {
		made.others = append(made.others, r.clone())
	}
	made.generations, made.slots, made.directories = maps.Clone(a.generations), maps.Clone(a.slots), maps.Clone(a.directories)
	made.writers = maps.Clone(a.writers)
	return &made
}

// clone shares the values: they are replaced, and never changed.
func (r *resource) clone() *resource {
	made := *r
	made.actual = maps.Clone(r.actual)
	return &made
}

// put makes a resource the one of its id.
func (a *Account) put(r *resource) {
	if i, there := slices.BinarySearch(a.ids, r.id); !there {
		a.ids = slices.Insert(a.ids, i, r.id)
	}
	a.resources[r.id] = r
}

// take takes a resource out of the stack; it is among the others then, if it is still there.
func (a *Account) take(r *resource) {
	if i, there := slices.BinarySearch(a.ids, r.id); there {
		a.ids = slices.Delete(a.ids, i, i+1)
	}
	delete(a.resources, r.id)
}

// live are all resources that are there, whatever stack they belong to.
func (a *Account) live() []*resource {
	list := slices.Clone(a.others)
	for _, id := range a.ids {
		list = append(list, a.resources[id])
	}
	return list
}

// of are those of a type.
func (a *Account) of(kind string) []*resource {
	var list []*resource
	for _, r := range a.others {
		if r.kind == kind {
			list = append(list, r)
		}
	}
	for _, id := range a.ids {
		if r := a.resources[id]; r.kind == kind {
			list = append(list, r)
		}
	}
	return list
}

// find is the resource that a value names, nil if it is gone.
func (a *Account) find(v any) *resource {
	wanted := tokens.FindStringSubmatch(text(v))
	if wanted == nil {
		return nil
	}
	if r := a.resources[wanted[1]]; r != nil && r.token == wanted[0] {
		return r
	}
	for _, r := range a.others {
		if r.token == wanted[0] {
			return r
		}
	}
	return nil
}

// at is a value inside of others: properties by their names.
func at(v any, path ...string) any {
	for _, name := range path {
		m, _ := v.(map[string]any)
		v = m[name]
	}
	return v
}

func items(v any) []any {
	list, _ := v.([]any)
	return list
}

// names reports whether a value refers to a resource.
func names(v any, token string) bool {
	switch v := v.(type) {
	case string:
		return slices.Contains(tokens.FindAllString(v, -1), token)
	case []any:
		return slices.ContainsFunc(v, func(item any) bool { return names(item, token) })
	case map[string]any:
		for _, item := range v {
			if names(item, token) {
				return true
			}
		}
	}
	return false
}
