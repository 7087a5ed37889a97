package deploy

import (
	"slices"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// imageTemplate is one with an image that is built, and that image: names.
func imageTemplate(t *testing.T, written string) *cfn.Document {
	t.Helper()
	if written != "" {
		written = ", Default: " + written
	}
	template, err := cfn.Parse([]byte(`
Metadata: {Compose2ecs: {Project: shop, Parameters: [{ID: WebImage, ImageOf: web}]}}
Parameters: {WebImage: {Type: String` + written + `}}
Resources: {Logs: {Type: AWS::Logs::LogGroup}}
`))
	if err != nil {
		t.Fatal(err)
	}
	return template
}

// TestWhichImage finds the image of a service that is built: the one that was built, else the one of the stack, unless the file names
// another one since; else what the file names.
func TestWhichImage(t *testing.T) {
	const deployed = "example/web@sha256:0"
	for name, test := range map[string]struct {
		built        map[string]string
		then, now    string // what image: named when the stack was deployed, and now
		new, review  bool
		want         string
		keeps, fails bool
	}{
		"built": {
			built: map[string]string{"web": "example/web@sha256:1"}, then: "example/web:1", now: "example/web:1", want: "example/web@sha256:1",
		},
		"not built":          {then: "example/web:1", now: "example/web:1", keeps: true, want: deployed},
		"not built, renamed": {then: "example/web:1", now: "example/web:2", want: "example/web:2"},
		"no name":            {keeps: true, want: deployed},
		"new":                {new: true, now: "example/web:1", want: "example/web:1"},
		"new, no name":       {new: true, fails: true},
		"new, for a review":  {new: true, review: true, want: "not-built/web"},
	} {
		t.Run(name, func(t *testing.T) {
			cloud := fakeaws.New()
			client := direct(cloud, func(Event) {})
			if !test.new {
				cloud.AddStack(fakeaws.Stack{
					Name: "shop", Status: "CREATE_COMPLETE", Template: string(imageTemplate(t, test.then).JSON()),
					Parameters: map[string]string{"WebImage": deployed},
				})
			}
			stack, err := client.Stack(t.Context(), "shop")
			if err != nil {
				t.Fatal(err)
			}
			f := client.filler(Request{Stack: "shop", Template: imageTemplate(t, test.now), Built: test.built, Review: test.review}, stack)
			if err := f.fill(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := f.values()["WebImage"]; got != test.want {
				t.Errorf("the image is %q, want %q", got, test.want)
			}
			if fails := len(f.problems) > 0; fails != test.fails {
				t.Errorf("problems: %v", f.problems)
			}
			keeps := len(f.parameters) > 0 && aws.ToBool(f.parameters[0].UsePreviousValue)
			if keeps != test.keeps {
				t.Errorf("keeps what the stack has: %v", keeps)
			}
		})
	}
}

// TestImageChanges compares the images of a deployment with those of the stack.
func TestImageChanges(t *testing.T) {
	p := &Proposal{
		ChangeSet: &ChangeSet{Create: true, Stack: Stack{Name: "shop", Parameters: map[string]string{"WebImage": "a@sha256:1"}}},
		Request:   Request{Template: imageTemplate(t, ""), Commit: "c0ffee", Dirty: true},
		values:    map[string]string{"WebImage": "a@sha256:2"},
	}
	c := direct(fakeaws.New(), func(Event) {})
	if err := c.compareImages(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	want := []ImageChange{{Service: "web", Before: "a@sha256:1", After: "a@sha256:2", To: Source{"c0ffee", true}}}
	if !slices.Equal(p.Images, want) {
		t.Errorf("%+v, want %+v", p.Images, want)
	}
	p.Images, p.values = nil, map[string]string{"WebImage": "a@sha256:1"}
	if err := c.compareImages(t.Context(), p); err != nil || len(p.Images) > 0 {
		t.Errorf("the same image is a change: %+v, %v", p.Images, err)
	}
}
