package hazard_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws/updates"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// A dimension is something of a project that people change.
type dimension struct {
	name   string
	values []yaml.Node
}

// The projects: a base, what is changed of it, and pairs that have failed (testdata/projects.yaml).
var base, dimensions, failed = readProjects()

func readProjects() (base yaml.Node, dimensions, failed []dimension) {
	text, err := os.ReadFile(filepath.Join("testdata", "projects.yaml"))
	var file struct{ Base, Dimensions, Cases yaml.Node }
	if err == nil {
		err = yaml.Unmarshal(text, &file)
	}
	if err != nil {
		panic(err)
	}
	return file.Base, named(file.Dimensions), named(file.Cases)
}

// named are the entries of a map, in the order of the file, which the random pairs go by.
func named(n yaml.Node) []dimension {
	var list []dimension
	for i := 0; i+1 < len(n.Content); i += 2 {
		d := dimension{name: n.Content[i].Value}
		for _, value := range n.Content[i+1].Content {
			d.values = append(d.values, *value)
		}
		list = append(list, d)
	}
	return list
}

// A pair is a change of a project: what it was, and what it is to be.
type pair struct {
	name          string
	before, after string
}

// pairs are all changes of one dimension, in both directions, those that have failed, and changes of several dimensions at a time,
// the same ones in every run.
func pairs(several int) []pair {
	var list []pair
	for _, d := range slices.Concat(dimensions, failed) {
		for i := range d.values {
			for j := range d.values {
				if i != j {
					list = append(list, pair{fmt.Sprintf("%s %d to %d", d.name, i, j), merge(d.values[i]), merge(d.values[j])})
				}
			}
		}
	}
	random := rand.New(rand.NewPCG(15, 2026))
	for n := range several {
		var before, after []yaml.Node
		for _, i := range random.Perm(len(dimensions))[:2+random.IntN(3)] {
			values := dimensions[i].values
			before, after = append(before, values[random.IntN(len(values))]), append(after, values[random.IntN(len(values))])
		}
		list = append(list, pair{fmt.Sprintf("several %d", n), merge(before...), merge(after...)})
	}
	return list
}

// merge is the base with fragments.
func merge(fragments ...yaml.Node) string {
	made := read(base)
	for _, f := range fragments {
		into(made, read(f))
	}
	text, err := yaml.Marshal(made)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func read(n yaml.Node) map[string]any {
	made := map[string]any{}
	if err := n.Decode(&made); err != nil {
		panic(err)
	}
	return made
}

// fragment reads one that a test has.
func fragment(text string) yaml.Node {
	var file yaml.Node
	if err := yaml.Unmarshal([]byte(text), &file); err != nil {
		panic(err)
	}
	return *file.Content[0]
}

func into(m, fragment map[string]any) {
	for key, value := range fragment {
		inner, isMap := value.(map[string]any)
		have, had := m[key].(map[string]any)
		switch {
		case value == nil:
			delete(m, key)
		case isMap && had:
			into(have, inner)
		default:
			m[key] = value
		}
	}
}

// A project is one side of a pair, translated.
type project struct {
	template *cfn.Document    // nil if it cannot be translated
	released *updates.Account // with the project, after a release that nobody made by the template
	fresh    *updates.Account // with nothing else
}

// projects are those that were looked at already, by their text.
var projects sync.Map

func projectOf(t *testing.T, compose string, change func(*cfn.Document) *cfn.Document) project {
	t.Helper()
	if found, ok := projects.Load(compose); ok && change == nil {
		return found.(project)
	}
	template := translated(t, compose)
	if template == nil {
		projects.Store(compose, project{})
		return project{}
	}
	if change == nil {
		p := projectWith(t, template)
		projects.Store(compose, p)
		return p
	}
	return projectWith(t, change(template))
}

func projectWith(t *testing.T, template *cfn.Document) project {
	t.Helper()
	fresh := updates.NewAccount("shop")
	for _, e := range deployed(t, fresh, template) {
		t.Errorf("a new stack: %s", e)
	}
	released := fresh.Clone()
	released.Release()
	return project{template, released, fresh}
}

func deployed(t *testing.T, account *updates.Account, template *cfn.Document) []updates.Event {
	t.Helper()
	values, _ := weights(account, template)
	events, err := account.Deploy(template.Minified(), values)
	if err != nil {
		t.Fatal(err)
	}
	return events
}

// weights are the parameters that a deployment fills in by what the load balancer says, and those that nobody knows.
func weights(account *updates.Account, template *cfn.Document) (values map[string]string, guessed map[cfn.LogicalID]bool) {
	values, guessed = map[string]string{}, map[cfn.LogicalID]bool{}
	m, _ := manifest.Of(template)
	live := account.Weights()
	for _, p := range m.Parameters {
		if p.WeightOn == "" || !account.Has(string(p.TargetGroup)) {
			continue
		}
		weight, known := weightOf(live, string(p.WeightOn), string(p.TargetGroup))
		if values[string(p.ID)] = strconv.Itoa(weight); !known {
			delete(values, string(p.ID))
			guessed[p.ID] = true
		}
	}
	return values, guessed
}

// weightOf is what a listener or a rule gives a target group, or else all others that divide requests between it and another
// one, if they agree.
func weightOf(live map[string]map[string]int, on, group string) (weight int, known bool) {
	if weight, known = live[on][group]; known {
		return weight, true
	}
	said := map[int]bool{}
	for _, there := range live {
		if other, forwards := there[group]; forwards && len(there) > 1 {
			weight, said[other] = other, true
		}
	}
	return weight, len(said) == 1
}

// translated is a project's template, nil where it has errors.
func translated(t *testing.T, compose string) *cfn.Document {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte(compose), 0o600); err != nil {
		t.Fatal(err)
	}
	result, err := translate.Translate(t.Context(), translate.Options{Dir: dir, Environ: []string{"KEY=one"}})
	if err != nil {
		t.Fatal(err)
	}
	return result.Document
}

// updated is what AWS makes of a change.
func updated(t *testing.T, before, after project) []updates.Event {
	t.Helper()
	account := before.released.Clone()
	events := deployed(t, account, after.template)
	if fails(events) {
		return events
	}
	return append(events, account.Compare(after.fresh)...)
}

func fails(events []updates.Event) bool {
	return slices.ContainsFunc(events, func(e updates.Event) bool { return e.Kind == updates.RolledBack })
}

// announcing are the effects of hazards that announce an event.
var announcing = map[updates.Kind][]hazard.Effect{
	updates.RolledBack:  {hazard.Fails},
	updates.Interrupted: {hazard.Interrupts},
	updates.TwoAtOnce:   {hazard.Endangers},
	updates.LeftBehind:  {hazard.Leaves},
	updates.Different:   {hazard.Differs, hazard.Interrupts},
}

// announces reports whether a hazard names what happens.
func announces(h hazard.Hazard, e updates.Event) bool {
	return slices.Contains(announcing[e.Kind], h.Effect) && h.IDs[0] == cfn.LogicalID(e.ID)
}

func find(before, after project) []hazard.Hazard {
	values, guessed := weights(before.released, after.template)
	return hazard.Find(hazard.Version{Template: before.template}, hazard.Version{Template: after.template, Values: values, Guessed: guessed})
}

// A verdict is what is wrong with a pair.
type verdict struct {
	silent  []updates.Event // nobody said so
	alarms  []hazard.Hazard // it does not happen
	avoided []cause         // it happens for a reason that the translation can do away with
}

func judge(t *testing.T, before, after project) verdict {
	t.Helper()
	var v verdict
	events, hazards := updated(t, before, after), find(before, after)
	for _, e := range events {
		said := slices.DeleteFunc(slices.Clone(hazards), func(h hazard.Hazard) bool { return !announces(h, e) })
		if len(said) == 0 {
			v.silent = append(v.silent, e)
		}
		for _, h := range said {
			if c := causeOf(h); c.avoidable() {
				v.avoided = append(v.avoided, c)
			}
		}
	}
	for _, h := range hazards {
		seen := h.Effect == hazard.Fails || !fails(events) // what is rolled back gets no further
		happens := slices.ContainsFunc(events, func(e updates.Event) bool { return announces(h, e) })
		if h.Effect != hazard.Waits && seen && !happens {
			v.alarms = append(v.alarms, h)
		}
	}
	return v
}

// chosen are the pairs that a test looks at, with so many that differ in several ways: HAZARD_PAIRS asks for more of these.
func chosen(t *testing.T, several int) []pair {
	t.Helper()
	if n, err := strconv.Atoi(os.Getenv("HAZARD_PAIRS")); err == nil {
		several = n
	}
	list := pairs(several)
	if !testing.Short() {
		return list
	}
	var some []pair
	for i := 0; i < len(list); i += 9 {
		some = append(some, list[i])
	}
	return some
}

// TestUpdatesConverge goes from one project to another, many times. AWS is as if there had been the second one alone, or it was
// said what happens instead. What the translation can do away with is no excuse.
func TestUpdatesConverge(t *testing.T) {
	judged := 0
	for _, p := range chosen(t, 200) {
		before, after := projectOf(t, p.before, nil), projectOf(t, p.after, nil)
		if before.template == nil || after.template == nil {
			continue
		}
		judged++
		v := judge(t, before, after)
		for _, e := range v.silent {
			t.Errorf("%s: nobody said that %s", p.name, e)
		}
		for _, h := range v.alarms {
			t.Errorf("%s: it does not happen that %s (%s)", p.name, h.Message, h.Code)
		}
		for _, c := range v.avoided {
			t.Errorf("%s: does not converge by %s", p.name, c)
		}
	}
	if least := 400; judged < least && !testing.Short() {
		t.Errorf("only %d pairs can be translated, of at least %d", judged, least)
	}
	t.Logf("%d pairs", judged)
}
