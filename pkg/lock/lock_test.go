package lock

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	digestA = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	digestB = "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
)

func whole() *File {
	return New(map[string]Image{
		"redis": {Digest: digestB, Manifest: digestB, Platform: "linux/arm64", Architectures: []string{"arm64"}},
		"ghcr.io/me/app:1.2": {
			Digest: digestA, Manifest: digestB, Platform: "linux/amd64", Architectures: []string{"amd64", "arm64"},
			Created: "2026-01-02T03:04:05Z", Size: 123, User: "node", Owner: "1000:1000", Entrypoint: []string{"/app", "yes"},
			Command: []string{"a\nb", "{{x}}", "1"}, Expose: []string{"53/udp", "80/tcp"}, Volumes: []string{"/data"},
			HealthCheck: &HealthCheck{Test: []string{"CMD-SHELL", "true"}, Interval: "30s", Retries: 2}, Shell: new(false),
		},
	})
}

// What is written is read as it was, and written again the same.
func TestRoundTrip(t *testing.T) {
	content, err := whole().Bytes()
	if err != nil {
		t.Fatal(err)
	}
	read, problems := Read(content)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if diff := cmp.Diff(whole(), read); diff != "" {
		t.Error(diff)
	}
	again, err := read.Bytes()
	if err != nil || !bytes.Equal(content, again) {
		t.Errorf("%v\n%s", err, again)
	}
	if strings.Index(string(content), "ghcr.io") > strings.Index(string(content), "redis") {
		t.Error("the images are not sorted")
	}
}

func image(more string) string {
	return "version: 1\nimages:\n  nginx:\n    digest: " + digestA + "\n    manifest: " + digestB +
		"\n    platform: linux/amd64\n    architectures: [amd64]\n" + more
}

func TestReadRefuses(t *testing.T) {
	for _, test := range []struct{ name, content, want string }{
		{"nothing", "", "1:1 it has no version and no images"},
		{"a list", "- a", "1:1 it has no version and no images"},
		{"no version", "images: {}", "1:1 it has no version"},
		{"a newer one", "version: 2\nimages: {}", "1:10 a newer version of compose2ecs wrote the file: " +
			"it has version 2, but this one knows only 1"},
		{"none that there was", "version: -3\nimages: {}", "1:10 the version has to be 1"},
		{"no YAML", "version: 1\nimages: [", "2:1 it is not YAML: did not find expected node content"},
		{"conflict marks", "version: 1\n<<<<<<< HEAD\nimages: {}\n", "2:1 a merge conflict that Git left here is not resolved"},
		{"unknown keys", "version: 1\nmore: 1\n", "2:1 unknown key more"},
		{"unknown fact", image("    colour: red\n"), "8:5 unknown key colour"},
		{"images twice", "version: 1\nimages: {}\nimages: {}\n", "3:1 images is there twice"},
		{"no digest", strings.Replace(image(""), digestA, "latest", 1), "4:13 digest must be sha256: followed by 64 hexadecimal digits"},
		{"no fields", "version: 1\nimages: {nginx: {architectures: [amd64], digest: " + digestA + ", manifest: " + digestA + "}}",
			"2:10 platform is missing"},
		{"a name", strings.Replace(image(""), "nginx", "NGINX", 1), "3:3 NGINX is not the name of an image"},
		{"a text", image("    size: big\n"), "8:11 the value has the wrong type"},
		{"a port", image("    expose: [99999/tcp]\n"), "8:13 a port is written as 8080/tcp"},
		{"a directory", image("    volumes: [data]\n"), "8:14 a volume is an absolute path"},
		{"an owner", image("    owner: root\n"), "8:12 an owner is UID:GID"},
		{"no user", image("    owner: \":5\"\n"), "8:12 an owner is UID:GID"},
		{"a named user", image("    owner: node:5\n"), "8:12 an owner is UID:GID"},
		{"a user alone", image("    owner: \"5\"\n"), "8:12 an owner is UID:GID"},
		{"an empty check", image("    healthcheck: {test: []}\n"), "8:18 this is not a health check of Compose"},
		{"a check of nothing", image("    healthcheck: {test: [CMD]}\n"), "8:18 this is not a health check of Compose"},
		{"another check", image("    healthcheck: {test: [EXEC, x]}\n"), "8:18 this is not a health check of Compose"},
		{"fewer tries than none", image("    healthcheck: {test: [CMD, x], retries: -1}\n"), "8:18 this is not a health check of Compose"},
		{"a time", image("    created: yesterday\n"), "8:14 a time is written as 2006-01-02T15:04:05Z"},
		{"a check", image("    healthcheck: {test: [true]}\n"), "8:18 this is not a health check of Compose"},
		{"an interval", image("    healthcheck: {test: [CMD, x], interval: -1s}\n"), "8:18 this is not a health check of Compose"},
		{"an anchor", "version: 1\nimages: {a: &a {}, b: *a}\n", "2:20 anchors and complex keys are not expected here"},
		{"a bomb", image("    command: &a [x, x]\n    entrypoint: [*a, *a]\n"), "9:18 anchors are not expected here"},
	} {
		f, problems := Read([]byte(test.content))
		var got []string
		for _, p := range problems {
			got = append(got, fmt.Sprintf("%d:%d %s", p.Line, p.Column, p.Message))
		}
		if f != nil || !strings.Contains(strings.Join(got, "\n"), test.want) {
			t.Errorf("%s: %v instead of %s", test.name, got, test.want)
		}
	}
	if _, problems := Read(make([]byte, MaxBytes+1)); len(problems) != 1 || !strings.Contains(problems[0].Message, "larger") {
		t.Error(problems)
	}
}

// TestReadTakes what is at the edge of what may be there.
func TestReadTakes(t *testing.T) {
	for _, more := range []string{
		"    owner: 0:0\n", "    expose: [1/tcp, 65535/udp, 5/sctp]\n", "    healthcheck: {test: [NONE]}\n",
		"    healthcheck: {test: [CMD, x], interval: 0s, retries: 0}\n",
	} {
		if _, problems := Read([]byte(image(more))); len(problems) > 0 {
			t.Errorf("%s: %v", more, problems)
		}
	}
}

// TestIs takes the digest of an index, and that of the image in it.
func TestIs(t *testing.T) {
	i := Image{Digest: digestA, Manifest: digestB}
	if !i.Is(digestA) || !i.Is(digestB) || i.Is("sha256:") || i.Is("") {
		t.Error(i.Is(digestA), i.Is(digestB), i.Is("sha256:"), i.Is(""))
	}
}

// Whatever stands in the file, reading ends with a file or with problems, and a file can be written and read again.
func FuzzRead(f *testing.F) {
	content, err := whole().Bytes()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(content)
	f.Add([]byte(image("    healthcheck: {test: [CMD-SHELL, x]}\n")))
	f.Fuzz(func(t *testing.T, content []byte) {
		read, problems := Read(content)
		if (read == nil) != (len(problems) > 0) {
			t.Fatalf("%v and %v", read, problems)
		}
		if read == nil {
			return
		}
		written, err := read.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		if _, problems := Read(written); len(problems) > 0 {
			t.Fatalf("%v in\n%s", problems, written)
		}
	})
}

func TestChanges(t *testing.T) {
	was, is := whole().Images["ghcr.io/me/app:1.2"], whole().Images["redis"]
	if changes := Changes(was, was); len(changes) > 0 {
		t.Error(changes)
	}
	want := `digest sha256:aaaaaaaaaaaa → sha256:bbbbbbbbbbbb
architectures amd64, arm64 → arm64
USER node → none
ENTRYPOINT "/app" "yes" → none
CMD "a\nb" "{{x}}" "1" → none
EXPOSE 53/udp, 80/tcp → none
VOLUME /data → none
HEALTHCHECK "CMD-SHELL" "true" (interval 30s, timeout none, start period none, retries 2) → none
shell no → unknown`
	if got := strings.Join(Changes(was, is), "\n"); got != want {
		t.Error(got)
	}
}
