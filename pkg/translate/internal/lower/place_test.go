package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestReport words what is said of a service, and of something in it.
func TestReport(t *testing.T) {
	l := &lowering{List: &diag.List{}}
	at := l.about("web").At("image")
	for want, got := range map[string]*diag.Finding{
		`service "web" sends mail to db`:   at.ReportThat(kindMailPort, "sends mail to %s", "db"),
		`service "web": there is no shell`: at.Report(kindMailPort, "there is no shell"),
	} {
		if got.Message != want {
			t.Errorf("got %s, want %s", got.Message, want)
		}
	}
}
