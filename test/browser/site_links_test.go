package browser

import (
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// documents are the paths of the HTML files in a directory.
func documents(t *testing.T, dir string) []string {
	t.Helper()
	var all []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, _ fs.DirEntry, err error) error {
		if path.Ext(name) == ".html" {
			all = append(all, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 30 {
		t.Fatalf("%d pages only", len(all))
	}
	return all
}

// A document is one of the site: where it leads to, and the places that others can lead to.
type document struct {
	links, loads []string
	ids          map[string]bool
}

func read(t *testing.T, name string) document {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	root, err := html.Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	d := document{ids: map[string]bool{}}
	for node := range root.Descendants() {
		for _, attribute := range node.Attr {
			switch {
			case attribute.Key == "id":
				d.ids[attribute.Val] = true
			case attribute.Key == "href" && node.Data == "a":
				d.links = append(d.links, attribute.Val)
			case attribute.Key == "href" || attribute.Key == "src" || attribute.Key == "srcset" || attribute.Key == "data":
				d.loads = append(d.loads, attribute.Val)
			}
		}
	}
	return d
}

// linksLead follows every link of a site, to places on pages too. What pages load is of the site; what they link to outside is on
// the web, or a file of the repository that is there.
func linksLead(t *testing.T, dir string) {
	pages := map[string]document{}
	for _, name := range documents(t, dir) {
		pages[name] = read(t, filepath.Join(dir, name))
	}
	followed := 0
	for name, page := range pages {
		for _, load := range page.loads {
			if u, err := url.Parse(load); err != nil || u.IsAbs() || u.Host != "" {
				t.Errorf("%s loads %s", name, load)
			}
		}
		for _, link := range append(page.links, page.loads...) {
			followed++
			if why := broken(link, name, dir, pages); why != "" {
				t.Errorf("%s: %s: %s", name, link, why)
			}
		}
	}
	if followed < 2000 {
		t.Errorf("only %d links were followed", followed)
	}
}

// inRepository begins the addresses of files that are no pages.
const inRepository = "https://github.com/compose2ecs/compose2ecs/blob/main/"

// broken says what is wrong with a link on a page, if something is.
func broken(link, from, dir string, pages map[string]document) string {
	u, err := url.Parse(link)
	switch {
	case err != nil:
		return err.Error()
	case strings.HasPrefix(link, inRepository):
		if _, err := os.Stat(filepath.Join("../..", strings.TrimPrefix(link, inRepository))); err != nil {
			return "the repository has no such file"
		}
		return ""
	case u.Scheme == "https" || u.Scheme == "mailto":
		return ""
	case u.IsAbs() || u.Host != "" || strings.HasPrefix(u.Path, "/"):
		return "neither relative nor on the web"
	}
	target := from
	if u.Path != "" {
		target = path.Join(path.Dir(from), u.Path)
	}
	if strings.HasSuffix(u.Path, "/") {
		target = path.Join(target, "index.html")
	}
	if info, err := os.Stat(filepath.Join(dir, target)); err != nil || info.IsDir() {
		return "there is no such file"
	}
	if u.Fragment != "" && !pages[target].ids[u.Fragment] {
		return "there is no such place on the page"
	}
	return ""
}
