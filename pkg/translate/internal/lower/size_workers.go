package lower

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

const (
	// manyWorkers is how many workers a server in Python starts with that are slow to load at the same time.
	manyWorkers = 3
	// patience is a timeout of gunicorn, in seconds, with which no worker is ended for loading slowly: its default is 30.
	patience = 60
	// mlflowWorkers is how many MLflow starts if it is not told.
	mlflowWorkers = 4
)

var (
	// workersStart is for a server in Python with several workers. Each of them loads the program for itself, and gunicorn ends those that
	// take too long, so that with little CPU none is ever ready.
	workersStart = plan.Size{CPU: 512}
	// mlflowStart is for MLflow, whose workers are large.
	mlflowStart = plan.Size{CPU: 512, Memory: 2048}
	// applicationStart is for an image that starts the workers of a large application by itself. With little CPU, Redash never starts
	// (getredash/redash#1866, "Redash doesn't start if CPU is too slow"; getredash/contrib-helm-chart#34: "increase the CPU/RAM").
	applicationStart = plan.Size{CPU: 1024, Memory: 2048}
)

var workerServer = lazyregexp.New(`(?:^|[\s/"'])(gunicorn|uvicorn|mlflow\s+server)\s`)

var workersOption = lazyregexp.New(`\s(?:-w\s*=?|--workers(?:\s+|=))["']?(\d+)\b`)

var timeoutOption = lazyregexp.New(`\s(?:-t\s*|--timeout(?:\s+|=))["']?(\d+)\b`)

var preloadOption = lazyregexp.New(`\s--preload(?:\s|$)`)

// workersName is what variables are called by which an image starts such a server with so many workers.
var workersName = lazyregexp.New(`(?i)^(?:[a-z0-9]+_)*(?:gunicorn|uvicorn)_(?:num_)?workers$`)

// byWorkersNamed is what a container needs whose variables tell its image to start a server in Python with several workers. Other programs
// may have the variables, too: databases, and those that a command starts.
func (l *lowering) byWorkersNamed(c types.ServiceConfig) plan.Size {
	if l.factsOf(c).Backend.Known() || len(c.Command)+len(c.Entrypoint) > 0 && !workerServer.MatchString(l.startText(c)) {
		return plan.Size{}
	}
	options := optionsNamed(c)
	match := workersOption.FindStringSubmatch(options)
	if match == nil || loadsInTime(options) {
		return plan.Size{}
	}
	if workers, err := strconv.Atoi(match[1]); err == nil && workers < manyWorkers {
		return plan.Size{}
	}
	return workersStart
}

// byWorkersOfImage is what a container needs whose image starts a server in Python with several workers by itself.
func (l *lowering) byWorkersOfImage(c types.ServiceConfig) plan.Size {
	x := l.startOf(l.service(c.Name), c)
	starts := func(d images.Default) bool {
		usual, _ := strconv.Atoi(d.Value)
		return numberIn(c, d.Name, usual) >= manyWorkers
	}
	if !slices.ContainsFunc(x.facts.Workers.Value, starts) || !x.byImage() || loadsInTime(optionsNamed(c)) {
		return plan.Size{}
	}
	return applicationStart
}

// optionsNamed are the options of such a server that the variables of a container stand for.
func optionsNamed(c types.ServiceConfig) string {
	given := []string{valueOr(c.Environment["GUNICORN_CMD_ARGS"], "")}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		switch number, _ := strconv.Atoi(valueOr(c.Environment[name], "")); {
		case workersName.MatchString(name):
			given = append(given, "--workers", strconv.Itoa(number))
		case gunicornPatience.MatchString(name):
			given = append(given, "--timeout", strconv.Itoa(number))
		}
	}
	return " " + strings.Join(given, " ")
}

// gunicornPatience is what variables are called with the timeout of gunicorn.
var gunicornPatience = lazyregexp.New(`(?i)^(?:[a-z0-9]+_)*gunicorn_(?:worker_)?timeout$`)

// byWorkers is what a container needs whose command starts a server in Python with several workers.
func (l *lowering) byWorkers(c types.ServiceConfig) plan.Size {
	need := l.byWorkersNamed(c)
	if need.CPU == 0 {
		need = l.byWorkersOfImage(c)
	}
	for _, command := range shellBreaks.Split(l.startText(c), -1) {
		found := workerServer.FindStringSubmatchIndex(command)
		if found == nil {
			continue
		}
		server, options := command[found[2]:found[3]], command[found[3]:]
		workers, size := numberIn(c, "WEB_CONCURRENCY", 1), workersStart
		if server != "gunicorn" && server != "uvicorn" {
			workers, size = mlflowWorkers, mlflowStart
		}
		if match := workersOption.FindStringSubmatch(options); match != nil {
			workers, _ = strconv.Atoi(match[1]) // the largest number if there are more
		}
		if workers < manyWorkers || server == "gunicorn" && loadsInTime(options) {
			continue
		}
		need = plan.Size{CPU: max(need.CPU, size.CPU), Memory: max(need.Memory, size.Memory)}
	}
	return need
}

// loadsInTime reports whether gunicorn has options by which it ends no worker that loads slowly: the program is loaded before there are
// workers, or they have the time. A timeout of zero is none.
func loadsInTime(options string) bool {
	match := timeoutOption.FindStringSubmatch(options)
	if match == nil {
		return preloadOption.MatchString(options)
	}
	seconds, err := strconv.Atoi(match[1])
	return err != nil || seconds == 0 || seconds >= patience || preloadOption.MatchString(options)
}
