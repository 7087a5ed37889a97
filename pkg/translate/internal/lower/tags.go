package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/manifest"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var tagsFeature = feature{
	name: "Tags",
	about: "`deploy.labels` are tags of the ECS service and of its tasks, in addition to those with the names of the project and the " +
		"service, and so are the `x-aws-tags` of the service, which take precedence over labels. The `x-aws-tags` of the project are " +
		"tags of each resource that the template can tag. `deploy --tag` tags all resources of the stack.",
	reads: []attribute{{"services.*.deploy.labels.**", "tags of the service and of its tasks"}},
	extensions: []extension{{"x-aws-tags", []string{"", "services.*"},
		"Tags, as a mapping: of all resources of the project, or of the ECS service and its tasks.", map[string]string(nil)}},
	kinds: []diag.Kind{kindTag, kindTagSetting, kindTooManyTags},
	lower: lowerTags,
}

var (
	kindTag = diag.Kind{
		Code: "C2E-tag", Severity: diag.Warning,
		Title:  "service has a label that cannot be a tag",
		Titles: "services have labels that cannot be tags", OfService: true,
		Cause: "A tag key has at most 128 characters and does not begin with aws:, and a tag value has at most 256. Both consist of letters, " +
			"digits, spaces, and _ . : / = + - @. The keys of the project's own tags are reserved.",
		Fix: "remove the label in the AWS overlay",
	}
	kindTagSetting = diag.Kind{
		Code: "C2E-tag-setting", Severity: diag.Error,
		Title: "invalid tag in x-aws-tags",
		Cause: kindTag.Cause,
		Fix:   "use another key or value, or remove the tag",
	}
	kindTooManyTags = diag.Kind{
		Code: "C2E-tags", Severity: diag.Error,
		Title: "too many tags on a service",
		Cause: "The labels in deploy.labels become tags. A resource can have at most 50 tags, and compose2ecs sets two of them.",
		Fix:   "remove labels from deploy.labels, or tags from x-aws-tags",
	}
)

// Amazon ECS API Reference, "Tag".
const (
	maxTags     = 50
	maxTagKey   = 128
	maxTagValue = 256
)

var tagText = lazyregexp.New(`^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`)

func lowerTags(l *lowering) {
	l.plan.Tags = sortedTags(tagsIn(l, l.Project.Extensions, func(key string) diag.Place { return l.At("x-aws-tags", key) }))
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		at := source.Path{"services", s.Name}
		tags, last := map[string]string{}, at.Sub("x-aws-tags")
		if c.Deploy != nil && len(c.Deploy.Labels) > 0 {
			tags, last = labelTags(l, s.Name, c.Deploy.Labels), at.Sub("deploy", "labels")
		}
		maps.Copy(tags, tagsIn(l, c.Extensions, func(key string) diag.Place { return l.At(at.Sub("x-aws-tags", key)...) }, at...))
		s.Tags = sortedTags(tags)
		own := len(l.plan.ManagedTags(manifest.ServiceTag, s.Name))
		for _, tag := range l.plan.Tags {
			if _, ok := tags[tag.Key]; !ok {
				own++
			}
		}
		if len(tags)+own > maxTags {
			l.about(s.Name).within(last).At().
				Report(kindTooManyTags, "its %d tags and the project's %d exceed the maximum of %d", len(tags), own, maxTags)
		}
	})
}

// labelTags are the labels that can be tags.
func labelTags(l *lowering, service string, labels map[string]string) map[string]string {
	tags := map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(labels)) {
		if why, _ := notATag(key, labels[key]); why != "" {
			l.about(service).At("deploy", "labels", key).Report(kindTag, "the label %q does not become a tag: %s", key, why)
			continue
		}
		tags[key] = labels[key]
	}
	return tags
}

// tagsIn reads x-aws-tags.
func tagsIn(l *lowering, extensions types.Extensions, at func(key string) diag.Place, path ...string) map[string]string {
	tags, _ := decodeExtension[map[string]string](l, extensions, "x-aws-tags", path...)
	for _, key := range slices.Sorted(maps.Keys(tags)) {
		if why, fix := notATag(key, tags[key]); why != "" {
			at(key).Report(kindTagSetting, "x-aws-tags: cannot set %q: %s", key, why).WithHint("%s", fix)
		}
	}
	return maps.Clone(tags)
}

func sortedTags(tags map[string]string) []plan.Tag {
	var list []plan.Tag
	for _, key := range slices.Sorted(maps.Keys(tags)) {
		list = append(list, plan.Tag{Key: key, Value: tags[key]})
	}
	return list
}

// notATag says why a label cannot be a tag, "" when it can, and what to do about it.
func notATag(key, value string) (why, fix string) {
	const correctKey, correctValue, anotherKey = "correct the key", "correct the value", "use another key, or remove the tag"
	switch {
	case key == "" || len([]rune(key)) > maxTagKey:
		return "its key is empty or too long", correctKey
	case strings.HasPrefix(strings.ToLower(key), "aws:"):
		return "keys that begin with aws: are reserved for AWS", anotherKey
	case key == manifest.ProjectTag || key == manifest.ServiceTag:
		return "compose2ecs sets this tag itself", anotherKey
	case len([]rune(value)) > maxTagValue:
		return "its value is too long", correctValue
	case !tagText.MatchString(key):
		return "its key contains a character that is not allowed in tags", correctKey
	case !tagText.MatchString(value):
		return "its value contains a character that is not allowed in tags", correctValue
	}
	return "", ""
}
