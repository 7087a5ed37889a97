package main

import (
	"context"
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/internal/paint"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// logOptions are the options of the command logs, named as those of docker compose logs.
type logOptions struct {
	follow, timestamps, noPrefix, raw bool
	since, until, tail                string
}

func (p *program) logsCommand() *cli.Command {
	var o logOptions
	return &cli.Command{
		Name:      "logs",
		Usage:     "print the logs of services",
		ArgsUsage: servicesArgument,
		Description: `Prints the logs of all services or of the given ones. Without --since or --tail,
logs prints the lines of the last ten minutes. On a terminal, log lines that are JSON objects are
printed with time, level, and message first.`,
		Flags: append([]cli.Flag{
			&option{name: "follow", short: "f", to: &o.follow, usage: "keep printing new lines"},
			&option{name: "since", value: "TIME", to: &o.since,
				usage: "print lines written after TIME: a timestamp (2026-01-02T13:23:37Z) or an age (42m, 2d)"},
			&option{name: "until", value: "TIME", to: &o.until,
				usage: "print lines written before TIME (same formats as for --since)"},
			&option{name: "tail", short: "n", value: "NUMBER", to: &o.tail, usage: "print only the last NUMBER lines"},
			&option{name: "timestamps", short: "t", to: &o.timestamps, usage: "print the time of each line"},
			&option{name: "no-log-prefix", to: &o.noPrefix, usage: "do not print the service and task before each line"},
			&option{name: "raw", to: &o.raw, usage: "print lines unchanged, including control sequences (only on a terminal)"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			if o.raw && !isTerminal(p.ui.data) {
				return usageErrorf(c.Command, "--raw needs a terminal: output to files and other programs is always filtered")
			}
			if _, err := o.query(c.Command, time.Now()); err != nil {
				return err
			}
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				query, err := o.query(c.Command, s.Now()) // the lines have the time of AWS
				if err != nil {
					return err
				}
				return s.logs(c.Context, stack, c.Args().Slice(), query, o)
			})
		},
	}
}

// recently is how far back the log goes when nobody says.
const recently = 10 * time.Minute

func (o logOptions) query(command *cli.Command, now time.Time) (deploy.LogQuery, error) {
	q := deploy.LogQuery{Follow: o.follow}
	var err error
	if q.Since, err = moment(command, "since", o.since, now); err != nil {
		return q, err
	}
	if q.Until, err = moment(command, "until", o.until, now); err != nil {
		return q, err
	}
	switch {
	case o.tail != "" && o.tail != "all":
		if q.Tail, err = strconv.Atoi(o.tail); err != nil || q.Tail < 0 {
			return q, usageErrorf(command, "--tail is a number of lines, not %q", o.tail)
		}
	case o.since == "" && o.tail == "":
		q.Since = now.Add(-recently)
	}
	return q, nil
}

// moment reads a time, or how long ago it was, as docker compose does.
func moment(command *cli.Command, option, text string, now time.Time) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	if ago, err := lengthOfTime(text); err == nil {
		return now.Add(-ago), nil
	}
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly} {
		if at, err := time.ParseInLocation(layout, text, time.Local); err == nil {
			return at, nil
		}
	}
	if seconds, err := strconv.ParseInt(text, 10, 64); err == nil {
		return time.Unix(seconds, 0), nil
	}
	return time.Time{}, usageErrorf(command, "--%s is a time or a duration, for example 2026-01-02T13:23:37Z or 42m, not %q", option, text)
}

// lengthOfTime reads 42m or 1h30m, as Go and docker compose do, and 2d or 1w, as aws logs tail
// does.
func lengthOfTime(text string) (time.Duration, error) {
	const day = 24 * time.Hour
	for unit, length := range map[string]time.Duration{"d": day, "w": 7 * day} {
		if number, err := strconv.Atoi(strings.TrimSuffix(text, unit)); err == nil && strings.HasSuffix(text, unit) {
			return time.Duration(number) * length, nil
		}
	}
	return time.ParseDuration(text)
}

func (s *session) logs(ctx context.Context, stack deploy.Stack, names []string, query deploy.LogQuery, o logOptions) error {
	services, err := s.Writers(ctx, stack, names)
	if err != nil {
		return err
	}
	width := 0
	for _, service := range services {
		width = max(width, len(service.Name), len(service.Asked))
	}
	none := true
	err = s.Logs(ctx, services, query, func(line deploy.LogLine) {
		none = false
		s.printLine(line, o, width)
	})
	if err == nil && none && o.since == "" && o.tail == "" {
		s.ui.say("no log lines in the last %.0f minutes; to look further back, use --since 24h", recently.Minutes())
	}
	if query.Follow && ctx.Err() != nil {
		return refusal(exitInterrupted)
	}
	return err
}

// prefixColours are those of docker compose.
var prefixColours = []string{"36", "33", "32", "35", "34", "96", "93", "92", "95", "94"}

// printLine prints a line as docker compose logs does, with the beginning of the task's
// id in place of a container's number.
func (s *session) printLine(line deploy.LogLine, o logOptions, width int) {
	text := line.Text
	if s.ui.onScreen() && !o.raw {
		text = foldJSON(text, s.ui.colours(s.ui.stdout))
	}
	if o.timestamps {
		text = line.Time.UTC().Format("2006-01-02T15:04:05.000Z") + " " + text
	}
	if !o.noPrefix {
		name := fmt.Sprintf("%.8s", line.Task)
		if line.Container != line.Service {
			name += " " + line.Container
		}
		hash := fnv.New32a()
		_, _ = hash.Write([]byte(line.Service)) // a hash takes everything
		colour := prefixColours[hash.Sum32()%uint32(len(prefixColours))]
		text = paint.Text(s.ui.colours(s.ui.stdout), colour, fmt.Sprintf("%-*s %s | ", width, line.Service, name)) + text
	}
	out := s.ui.stdout
	if o.raw {
		out = s.ui.data
	}
	fmt.Fprintln(out, text)
}
