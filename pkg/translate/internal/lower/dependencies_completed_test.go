package lower

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCompletion says once, where the dependency has to change, that some services wait for the end of a job and others do not.
func TestCompletion(t *testing.T) {
	t.Parallel()
	const (
		ends = "    depends_on: {load: {condition: service_completed_successfully}}\n"
		runs = "    depends_on: [load]\n"
		job  = "  load:\n    image: acme/load\n    command: sh -c 'load && exit 0'\n"
		hint = "use condition: service_completed_successfully; or run load in each deployment with x-aws-pre_deploy: true"
		api  = "services:\n  api:\n    image: acme/api\n"
		web  = "  web:\n    image: acme/web\n"
		more = "  work:\n    image: acme/work\n"
		once = `service "web" needs "load" to be running, but "api" waits for it to complete` + "\n" + hint
		both = `service "api" needs "load" to be running, but "web" and "work" wait for it to complete` + "\n" + hint
	)
	optional := "    depends_on: {load: {condition: service_completed_successfully, required: false}}\n"
	const alone = `service "web" does not wait for "load", which runs on `
	for _, c := range []struct {
		compose string
		want    []string
	}{
		{api + ends + web + runs + job, []string{once}},
		{api + ends + web + "    depends_on: {load: {condition: service_started}}\n" + job, []string{once}},
		{api + ends + web + runs + "  load:\n    image: acme/load\n", []string{once}},
		{api + ends + web + runs + more + runs + job, []string{once}},
		{api + runs + web + ends + more + ends + job, []string{both}},
		{api + ends + web + ends + job, nil},
		{api + ends + web + job, nil},
		{api + ends + web + runs + job + "    x-aws-pre_deploy: true\n", nil},
		{api + optional + web + runs + job, []string{alone + "request\n" + kindNotAwaited.Fix}},
		{api + web + runs + job + "    x-aws-schedule: '@daily'\n", []string{alone + "a schedule\nremove the dependency"}},
		{api + ends + web + runs + job + "    x-aws-schedule: '@daily'\n", []string{
			`service "api" waits for "load" to complete, but it runs on a schedule` + "\n" +
				"remove the dependency; or run it in each deployment with x-aws-pre_deploy: true instead of x-aws-schedule"}},
	} {
		l := loweredFrom(t, c.compose)
		var got []string
		for _, f := range l.Resolve(l.Source) {
			if slices.Contains([]string{kindCompletedDependency.Code, kindNotAwaited.Code}, f.Code) {
				got = append(got, f.Message+"\n"+f.Hint)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s%s", c.compose, diff)
		}
	}
}
