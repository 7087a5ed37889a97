package lower

import (
	"strings"
	"testing"
)

// TestMissingSources tells of sources that do not exist, shows the spaces in their paths, and is quiet about one that a command does without.
func TestMissingSources(t *testing.T) {
	t.Parallel()
	const (
		optional = "    volumes: ['${SHOP_CONF:-./shop.yaml}:/etc/shop.yaml']\n"
		asks     = "    entrypoint: sh -c 'if [ -n \"${SHOP_CONF}\" ]; then shop -c /etc/shop.yaml; else shop; fi'\n"
	)
	for lines, want := range map[string]string{
		"    volumes: ['./conf/a.yaml:/etc/a.yaml']\n":  "",
		"    volumes: ['./conf/b.yaml:/etc/a.yaml']\n":  "./conf/b.yaml does not exist | create the missing file or directory",
		"    volumes: ['./conf/a.yaml :/etc/a.yaml']\n": "\"./conf/a.yaml \" does not exist | remove the space from the path; ./conf/a.yaml exists",
		"    volumes: ['./conf/b.yaml :/etc/a.yaml']\n": "\"./conf/b.yaml \" does not exist | create the missing file or directory",
		optional:        "./shop.yaml does not exist | create the missing file or directory",
		optional + asks: "",
		optional + "    command: ['sh', '-c', 'test -z \"$SHOP_CONF\" && exec shop']\n":                     "",
		optional + "    command: ['sh', '-c', 'exec shop $SHOP_CONF']\n":                                    "./shop.yaml does not exist | create the missing file or directory",
		"    volumes: ['${OTHER_CONF:-./shop.yaml}:/etc/shop.yaml']\n" + asks:                               "./shop.yaml does not exist | create the missing file or directory",
		"    volumes: ['./shop.yaml:/etc/shop.yaml']\n" + asks:                                              "./shop.yaml does not exist | create the missing file or directory",
		"    volumes: [{type: bind, source: '${SHOP_CONF:-./shop.yaml}', target: /etc/shop.yaml}]\n" + asks: "",
	} {
		l := loweredFrom(t, web("    image: acme/shop:1\n"+lines), "conf/a.yaml", "a: 1\n")
		var got []string
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindBindMissing.Code {
				got = append(got, f.Message+" | "+f.Hint)
			}
		}
		if text := strings.Join(got, ", "); !strings.Contains(text, want) || want == "" && text != "" {
			t.Errorf("%s: %s", lines, text)
		}
	}
}
