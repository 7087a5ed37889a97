package rehearse

import (
	"net/url"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// newPost is a call of WordPress's own interface that publishes a post.
const newPost = `<?xml version="1.0"?><methodCall><methodName>wp.newPost</methodName><params>
<param><value><int>1</int></value></param><param><value>keeper</value></param><param><value>pass word</value></param>
<param><value><struct>
<member><name>post_title</name><value>Written before the restart</value></member>
<member><name>post_status</name><value>publish</value></member>
</struct></value></param></params></methodCall>`

// TestBlog installs WordPress, writes a post, and reads it in the next rehearsal. The files of WordPress come from its image, by a volume;
// nginx, which has a mounted configuration and may write nothing, serves some of them by itself.
func TestBlog(t *testing.T) {
	t.Parallel()
	docker := exttools.RequireDocker(t)
	build(t, docker, "nginx", "wordpress", "mariadb")
	s := onStage(t, docker, "apps/blog", "rehearsed-blog")
	first := s.opens()
	form := url.Values{
		"weblog_title": {"The blog of the house"}, "user_name": {"keeper"}, "admin_password": {"pass word"}, "admin_password2": {"pass word"},
		"pw_weak": {"on"}, "admin_email": {"keeper@example.com"}, "blog_public": {"0"}, "Submit": {"Install"},
	}
	first.gets(request{port: "80", method: "POST", path: "/wp-admin/install.php?step=2", body: form.Encode(), header: map[string]string{
		"Content-Type": "application/x-www-form-urlencoded",
	}}, 200, "WordPress has been installed")
	first.gets(request{port: "80", method: "POST", path: "/xmlrpc.php", body: newPost, header: map[string]string{"Content-Type": "text/xml"}},
		200, "<string>")
	first.gets(request{port: "80", path: "/wp-includes/css/buttons.css"}, 200, ".button")
	first.closes()
	second := s.opens()
	second.gets(request{port: "80", path: "/"}, 200, "The blog of the house", "Written before the restart")
	const most = 80
	if used := second.memory(); used >= most {
		t.Errorf("the program uses %d MiB", used)
	} else {
		t.Logf("the program uses %d MiB", used)
	}
	second.closes()
}

// TestShop orders something from a Django application with PostgreSQL. A worker delivers it, cron counts the minutes, and the next
// rehearsal, whose migrations find a database that is up to date, still knows the order.
func TestShop(t *testing.T) {
	t.Parallel()
	docker := exttools.RequireDocker(t)
	build(t, docker, "nginx", "django", "postgres", "redis", "cron")
	s := onStage(t, docker, "apps/shop", "rehearsed-shop", "DJANGO_SECRET=only for this test")
	const host = "shop.example.com"
	orders := request{port: "80", path: "/orders", host: host}
	first := s.opens()
	first.gets(request{port: "80", path: "/orders", host: "stranger.example.com"}, 400)
	first.gets(request{port: "80", method: "POST", path: "/orders", host: host, body: "item=chair", header: map[string]string{
		"Content-Type": "application/x-www-form-urlencoded",
	}}, 200, `"chair"`)
	first.becomes(orders, `"chair": true`)
	first.becomes(request{port: "80", path: "/ticks", host: host}, "1")
	first.closes()
	for _, said := range []string{"running the pre-deployment task migrate"} {
		if !strings.Contains(first.said.String(), said) {
			t.Errorf("nobody says %q:\n%s", said, first.said.String())
		}
	}
	second := s.opens()
	second.gets(orders, 200, `"chair": true`)
	second.closes()
}

// TestNotes writes notes to a server for Node.js that is neither root nor may write to its files, which Redis keeps for the next
// rehearsal. Both are found by a name of Service Connect; a static site has the rest of the same listener.
func TestNotes(t *testing.T) {
	t.Parallel()
	docker := exttools.RequireDocker(t)
	build(t, docker, "nginx", "node", "redis")
	s := onStage(t, docker, "apps/notes", "rehearsed-notes", "NOTES_TOKEN=only for this test")
	notes := request{port: "443", path: "/api/notes"}
	note := request{port: "443", method: "POST", path: "/api/notes", body: "remember the milk"}
	first := s.opens()
	first.gets(note, 401)
	note.header = map[string]string{"Authorization": "Bearer only for this test"}
	first.gets(note, 200, `"title":"prepared"`, `"notes":["remember the milk"]`, `"colour":"blue"`)
	first.gets(request{port: "443", path: "/"}, 200, "Notes of this house")
	first.closes()
	second := s.opens()
	second.gets(notes, 200, `"notes":["remember the milk"]`)
	second.closes()
}
