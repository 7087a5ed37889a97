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
)

var tagsFeature = feature{
	name: "Tags",
	about: "`deploy.labels` are tags of the ECS service and of its tasks, beside those with the names of the project and the " +
		"service. `deploy --tag` tags all resources of the stack.",
	reads: []attribute{{"services.*.deploy.labels.**", "tags of the service and of its tasks"}},
	kinds: []diag.Kind{kindTag, kindTooManyTags},
	lower: lowerTags,
}

var (
	kindTag = diag.Kind{
		Code: "C2E-tag", Severity: diag.Warning,
		Title: "label cannot be a tag",
		Cause: "The key of a tag has at most 128 characters and does not begin with aws:, its value at most 256; both have " +
			"letters, digits, spaces and _ . : / = + - @ only. Keys of the project's own tags are taken.",
		Fix: "leave the label out of the AWS overlay; the service is deployed without it",
	}
	kindTooManyTags = diag.Kind{
		Code: "C2E-tags", Severity: diag.Error,
		Title: "too many tags on a service",
		Cause: "A resource has at most 50 tags, of which compose2ecs gives two.",
		Fix:   "give the service fewer labels in deploy.labels",
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
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if c.Deploy == nil {
			return
		}
		for _, key := range slices.Sorted(maps.Keys(c.Deploy.Labels)) {
			value := c.Deploy.Labels[key]
			if why := notATag(key, value); why != "" {
				l.about(s.Name).At("deploy", "labels", key).Report(kindTag, "the label %s does not become a tag: %s", key, why)
				continue
			}
			s.Tags = append(s.Tags, plan.Tag{Key: key, Value: value})
		}
		if own := len(l.plan.ManagedTags(manifest.ServiceTag, s.Name)); len(s.Tags)+own > maxTags {
			l.about(s.Name).At("deploy", "labels").
				Report(kindTooManyTags, "%d labels and %d tags of the project are more than %d tags", len(s.Tags), own, maxTags)
		}
	})
}

// notATag says why a label cannot be a tag, "" when it can.
func notATag(key, value string) string {
	switch {
	case key == "" || len([]rune(key)) > maxTagKey:
		return "its key has no or too many characters"
	case strings.HasPrefix(strings.ToLower(key), "aws:"):
		return "keys that begin with aws: belong to AWS"
	case key == manifest.ProjectTag || key == manifest.ServiceTag:
		return "compose2ecs sets this one itself"
	case len([]rune(value)) > maxTagValue:
		return "its value is too long"
	case !tagText().MatchString(key) || !tagText().MatchString(value):
		return "it has a character that tags cannot have"
	}
	return ""
}
