package lower

import (
	"slices"
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var sharedSourceFeature = feature{
	name: "Assets that one service builds for another",
	about: "Source code that is mounted for development is not shared on AWS: each image has a copy of its own. A warning reports a service " +
		"that builds scripts and styles in such a mount for another one, which serves them.",
	kinds: []diag.Kind{kindSharedSource},
	lower: reportSharedSource,
}

var kindSharedSource = diag.Kind{
	Code: "C2E-shared-source", Severity: diag.Warning,
	Title: "assets that one service builds are missing from another",
	Cause: "Both services mount the same source code for development. Locally, one of them writes bundled scripts and styles there, and " +
		"the other one serves them. On AWS, each service has only the files of its own image, so the assets are missing unless the image that " +
		"serves them contains them.",
	Fix: "build the assets in the Dockerfile of the service that serves them; set profiles: [local] on the other service in the AWS " +
		"overlay",

	Breaks: true, Together: "services do not share assets: %s",
}

// assetBuild is a command that builds scripts and styles for browsers, and may go on watching for changes.
var assetBuild = lazyregexp.New(`(?i)\b(yarn|npm|pnpm|bun|npx)(:| | run )\S*(build|watch)\S*|\b(webpack|esbuild|rollup|parcel|tailwind(css)?|sass|gulp|` +
	`vite build)\b`)

// reportSharedSource is about services that build for others in a mount which they share for development.
func reportSharedSource(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if mine, theirs, shared := l.sharedSource(s, c); shared {
			mine.at.ReportThat(kindSharedSource, "builds assets that are missing from %q on AWS", theirs.service.Name).
				WithHint("%s, %s", theirs.instead(), withoutProfile(c)).Of(s.Name, "for "+theirs.service.Name)
		}
	})
}

// sharedSource are the mounts that a service which builds assets shares with the one that serves them, if there is one.
func (l *lowering) sharedSource(s *plan.Service, c types.ServiceConfig) (mine, theirs bind, shared bool) {
	if s.Init || !l.buildsAssets(c) {
		return bind{}, bind{}, false
	}
	binds := slices.DeleteFunc(l.binds(), func(b bind) bool { return b.service.Init || !b.isDevelopment(l) })
	for _, mine := range binds {
		for _, theirs := range binds {
			if mine.service == s && theirs.service != s && theirs.source == mine.source && len(theirs.service.Targets) > 0 {
				return mine, theirs, true
			}
		}
	}
	return bind{}, bind{}, false
}

// buildsAssets reports whether a service does nothing else: browsers do not ask it for them, as they do a development server.
func (l *lowering) buildsAssets(c types.ServiceConfig) bool {
	return len(c.Ports) == 0 && assetBuild.MatchString(l.startLine(c))
}

// instead is how the image of a service gets assets: many Dockerfiles build them unless the build is for development.
func (b bind) instead() string {
	if mode := b.build.Args["NODE_ENV"]; mode != nil && *mode == "development" {
		return "build " + strconv.Quote(b.service.Name) + " with NODE_ENV=production"
	}
	return "build the assets in the Dockerfile of " + strconv.Quote(b.service.Name)
}

// withoutProfile is what leaves a service out on AWS: a profile that nobody asks for, or not to ask for the one that it has.
func withoutProfile(c types.ServiceConfig) string {
	if len(c.Profiles) > 0 {
		return "and disable the profile " + c.Profiles[0]
	}
	return "and set profiles: [local] on " + strconv.Quote(c.Name) + " in the AWS overlay"
}
