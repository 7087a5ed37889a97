// Package projects has Compose projects for the tests of what is made from a translation: those of directories, and made ones of any size.
package projects

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// Translate translates the project of a directory, with the options that stand in its options.json.
func Translate(tb testing.TB, dir string) *translate.Result {
	tb.Helper()
	var options translate.Options
	options.Dir = testfiles.Options(tb, dir, &options)
	result, err := translate.Translate(tb.Context(), options)
	if err != nil {
		tb.Fatal(err)
	}
	return result
}

// TranslateText translates a Compose file that is right.
func TranslateText(tb testing.TB, text string) *translate.Result {
	tb.Helper()
	dir := tb.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte(text), 0o600); err != nil {
		tb.Fatal(err)
	}
	result := Translate(tb, dir)
	if result.Plan == nil {
		tb.Fatalf("%v\n%s", result.Findings, text)
	}
	return result
}

// Generated is a Compose file with a number of services: a fifth is behind a load balancer, a quarter stores data, many wait for others.
func Generated(count int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "name: generated-%d\nservices:\n", count)
	public, storing := max(1, count/5), max(1, count/4)
	for i := range count {
		fmt.Fprintf(&b, "  service-%02d:\n    image: registry.example.com/team/service-%02d:1.%d\n", i, i, i)
		networks := "back"
		if i < public {
			networks = "back, front"
			fmt.Fprintf(&b, "    ports:\n      - {target: 8080, published: '%d', x-aws-listener: {port: 443, protocol: https, "+
				"hosts: [service-%02d.example.com], exposure: public, "+
				"certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012'}}\n", 8000+i, i)
		}
		if i >= count-storing {
			networks = "back, data"
			fmt.Fprintf(&b, "    volumes: ['data-%02d:/var/lib/data']\n", i)
		} else if next := i + 1 + (i*7)%(count-i-1); next < count-1 {
			fmt.Fprintf(&b, "    depends_on: [service-%02d, service-%02d]\n", next, next+1)
		}
		fmt.Fprintf(&b, "    networks: [%s]\n", networks)
		if i%4 == 0 {
			fmt.Fprintf(&b, "    secrets: [secret-%d]\n", i/8)
		}
	}
	b.WriteString("networks: {back: {}, front: {}, data: {}}\nvolumes:\n")
	for i := count - storing; i < count; i++ {
		fmt.Fprintf(&b, "  data-%02d: {}\n", i)
	}
	b.WriteString("secrets:\n")
	for i := 0; i < count; i += 8 {
		fmt.Fprintf(&b, "  secret-%d: {environment: SECRET_%d}\n", i/8, i/8)
	}
	return b.String()
}

// Named is a Compose file with a text wherever one of any kind is allowed.
func Named(text string) string {
	quoted, _ := json.Marshal(text) //nolint:errchkjson // a text can be written
	escaped := strings.ReplaceAll(string(quoted), "$", "$$")
	return fmt.Sprintf(`name: hostile
services:
  web:
    image: example.com/web
    ports:
      - {target: 80, published: "80", x-aws-listener: {port: 80, protocol: http, exposure: public, headers: {X-Test: [%s]}}}
    environment: {TEXT: %s}
    x-aws-secrets: {TOKEN: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:%s-abcdef"}
    volumes: [data:/var/lib/data]
volumes: {data: {}}
`, escaped, escaped, strings.Repeat("long-name/", 20))
}
