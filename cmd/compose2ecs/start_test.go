package main

import (
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// The bounds of what a package may allocate when the program starts: all that is linked is
// initialised, whatever the command. A compiled regular expression takes some 5 to 20 KB.
const (
	maxBytes  = 8 << 10 // of one package of ours
	maxOthers = 16 << 10
)

// initialisers are the packages that allocate more, in KB as measured and rounded up. What
// is new here needs a reason; what is no longer true has to go.
var initialisers = map[string]int{
	// the tables of what doctor asks about: 0.15 ms, and lists are easier to review than functions
	"github.com/compose2ecs/compose2ecs/pkg/deploy/permissions": 44,

	// maps of words and options
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower": 8,

	// compose-go's, which has them in every program
	"github.com/distribution/reference":        420,
	"github.com/opencontainers/go-digest":      95,
	"github.com/santhosh-tekuri/jsonschema/v6": 1750,
	"go.yaml.in/yaml/v4/internal/libyaml":      27,

	// the AWS SDK's: schemas and endpoints of each service
	"github.com/aws/aws-sdk-go-v2/service/cloudformation/internal/endpoints": 85,
	"github.com/aws/aws-sdk-go-v2/service/ecr/internal/endpoints":            98,
	"github.com/aws/aws-sdk-go-v2/service/ecr/schemas":                       420,
	"github.com/aws/aws-sdk-go-v2/service/ecs/internal/endpoints":            85,
	"github.com/aws/aws-sdk-go-v2/service/ecs/schemas":                       940,
	"github.com/aws/aws-sdk-go-v2/service/efs/internal/endpoints":            95,
	"github.com/aws/aws-sdk-go-v2/service/iam/internal/endpoints":            75,
	"github.com/aws/aws-sdk-go-v2/service/s3/internal/endpoints":             95,
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager/internal/endpoints": 95,
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager/schemas":            135,
	"github.com/aws/aws-sdk-go-v2/service/signin/internal/endpoints":         65,
	"github.com/aws/aws-sdk-go-v2/service/signin/schemas":                    80,
	"github.com/aws/aws-sdk-go-v2/service/sso/internal/endpoints":            80,
	"github.com/aws/aws-sdk-go-v2/service/sso/schemas":                       25,
	"github.com/aws/aws-sdk-go-v2/service/ssooidc/internal/endpoints":        80,
	"github.com/aws/aws-sdk-go-v2/service/ssooidc/schemas":                   60,
	"github.com/aws/aws-sdk-go-v2/service/sts/internal/endpoints":            85,

	"encoding/xml": 19,
	"github.com/google/go-containerregistry/pkg/name": 26,  // of doctor
	"github.com/russross/blackfriday/v2":              215, // of urfave/cli, but for the build tag urfave_cli_no_docs
	"gopkg.in/yaml.v3":                                26,
}

// traced is a line of GODEBUG=inittrace=1 (package runtime, "Environment Variables").
var traced = regexp.MustCompile(`(?m)^init (\S+) @.* clock, (\d+) bytes, \d+ allocs$`)

// TestInitialisers looks at what the packages do before main begins.
func TestInitialisers(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector has the program allocate more")
	}
	trace := traceOf(t, "inittrace=1")
	seen := map[string]int{}
	for _, found := range traced.FindAllStringSubmatch(trace, -1) {
		bytes, err := strconv.Atoi(found[2])
		if err != nil {
			t.Fatal(err)
		}
		seen[strings.ReplaceAll(found[1], "%2e", ".")] = bytes
	}
	if len(seen) < 50 {
		t.Fatalf("%d packages only:\n%s", len(seen), trace)
	}
	for name, bytes := range seen {
		limit := maxOthers
		if strings.HasPrefix(name, "github.com/compose2ecs/") {
			limit = maxBytes
		}
		if known, listed := initialisers[name]; listed {
			limit = known * 1024 * 3 / 2
		}
		if bytes > limit {
			t.Errorf("%s allocates %d bytes before main begins, more than %d: do it when it is needed (see internal/lazyregexp)", name, bytes, limit)
		}
	}
	for name, known := range initialisers {
		if seen[name] < known*1024/3 {
			t.Errorf("%s allocates %d bytes, and no longer some %d KB: correct or delete it here", name, seen[name], known)
		}
	}
}

// TestNoCollection fails when memory is collected while the program starts, which takes a
// fifth of the time of version: see internal/gcpercent.
func TestNoCollection(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector has the program allocate more")
	}
	if trace := traceOf(t, "gctrace=1"); trace != "" {
		t.Errorf("version collects memory:\n%s", trace)
	}
}

// traceOf is what the Go runtime says of version.
func traceOf(t *testing.T, setting string) string {
	t.Helper()
	command := exec.Command(binary(t), "version")
	command.Env = append(os.Environ(), "GODEBUG="+setting)
	var trace strings.Builder
	command.Stderr = &trace
	if err := command.Run(); err != nil {
		t.Fatal(err)
	}
	return trace.String()
}

// TestLinker fails when the linker keeps all methods of all types, which makes the program
// three times as large. It does when something that is linked may look a method up by a
// name that only the running program knows, as text/template does; see
// docs/decisions/0010-a-program-that-starts-fast.md.
func TestLinker(t *testing.T) {
	output, err := exec.Command("go", "build", "-o", os.DevNull, "-ldflags=-dumpdep", ".").CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	for line := range strings.Lines(string(output)) {
		if from, _, _ := strings.Cut(line, " -> "); strings.HasSuffix(from, "<ReflectMethod>") {
			t.Fatalf("%s looks up methods by names that the linker cannot know", from)
		}
	}
}
