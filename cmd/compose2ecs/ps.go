package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

func (p *program) psCommand() *cli.Command {
	var format string
	var quiet, services, history bool
	return &cli.Command{
		Name:      "ps",
		Usage:     "list the services and their tasks",
		ArgsUsage: servicesArgument,
		Description: `Lists the deployed services: how many of their tasks are running, their target
health and URLs, and why tasks stopped recently.`,
		Flags: append([]cli.Flag{
			&option{name: "format", choices: []string{"table", "json"}, to: &format, usage: "output format: for people or for programs"},
			&option{name: "quiet", short: "q", to: &quiet, usage: "print only the IDs of running tasks"},
			&option{name: "services", to: &services, usage: "print only service names"},
			&option{name: "history", to: &history, usage: "show how the number of running tasks changed over the last hour, from CloudWatch"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				rows, err := s.rows(c.Context, stack, c.Args().Slice(), history)
				if err != nil {
					return err
				}
				switch {
				case services:
					return writeNames(p.ui.stdout, rows)
				case quiet:
					return writeIDs(p.ui.stdout, rows)
				case format == "json":
					return json.NewEncoder(p.ui.data).Encode(rows)
				default:
					return writeTable(p.ui.stdout, rows, p.ui.lastHour(history, s.Now()))
				}
			})
		},
	}
}

// A row is what ps tells of a service.
type row struct {
	Service   string   `json:"service"`
	Desired   int32    `json:"desired"`
	Running   int32    `json:"running"`
	Pending   int32    `json:"pending"`
	Failed    int32    `json:"failed"`
	State     string   `json:"state"` // of the newest deployment
	Healthy   int      `json:"healthy_targets"`
	Targets   int      `json:"targets"`
	URLs      []string `json:"urls,omitempty"`
	LastEvent string   `json:"last_event,omitempty"`
	Tasks     []psTask `json:"tasks"`

	History []deploy.TaskCount `json:"history,omitempty"`
}

type psTask struct {
	ID      string    `json:"id"`
	Status  string    `json:"status"`
	Health  string    `json:"health,omitempty"`
	Zone    string    `json:"zone,omitempty"`
	Started time.Time `json:"started,omitzero"`
	Stopped time.Time `json:"stopped,omitzero"`
	Reason  string    `json:"reason,omitempty"`

	asItShould bool // its service needs it no more: nothing to tell of
}

func (s *session) rows(ctx context.Context, stack deploy.Stack, names []string, history bool) ([]row, error) {
	services, err := s.Services(ctx, stack, names)
	if err != nil {
		return nil, err
	}
	addresses, err := s.Addresses(ctx, stack, services)
	if err != nil {
		return nil, err
	}
	counts := make([][]deploy.TaskCount, len(services))
	if history {
		if counts, err = s.TaskCounts(ctx, services); err != nil {
			return nil, err
		}
	}
	rows, failures := make([]row, len(services)), make([]error, len(services))
	var group errgroup.Group
	group.SetLimit(atOnce)
	for i, service := range services {
		group.Go(func() error {
			rows[i], failures[i] = s.row(ctx, service)
			rows[i].URLs, rows[i].History = addresses[service.Name], counts[i]
			return nil
		})
	}
	_ = group.Wait() // the failure of the first service is told, which is the same in each run; the first in time is not
	return rows, cmp.Or(failures...)
}

// atOnce is how many services are looked at at the same time: ECS takes 20 questions a second.
const atOnce = 8

func (s *session) row(ctx context.Context, service deploy.Service) (row, error) {
	r := row{
		Service: service.Name, Desired: service.Desired, Running: service.Running, Pending: service.Pending, Failed: service.Failed,
		State: service.State, LastEvent: service.LastEvent, Tasks: []psTask{},
	}
	targets, err := s.Targets(ctx, service)
	if err != nil {
		return r, err
	}
	r.Healthy, r.Targets = targets.Healthy, targets.Total
	for _, list := range []func(context.Context, deploy.Service) ([]deploy.Task, error){s.RunningTasks, s.StoppedTasks} {
		tasks, err := list(ctx, service)
		if err != nil {
			return r, err
		}
		for _, t := range tasks {
			r.Tasks = append(r.Tasks, psTaskOf(t))
		}
	}
	return r, nil
}

func psTaskOf(t deploy.Task) psTask {
	shown := psTask{ID: t.ID, Status: t.Status, Health: t.Health, Zone: t.Zone, Started: t.Started}
	if t.Stopped != nil {
		shown.Stopped, shown.Reason, shown.asItShould = t.Stopped.Time, t.Stopped.Text(), t.Stopped.ByScaling()
	}
	return shown
}

func writeNames(w io.Writer, rows []row) error {
	for _, r := range rows {
		if _, err := fmt.Fprintln(w, r.Service); err != nil {
			return err
		}
	}
	return nil
}

func writeIDs(w io.Writer, rows []row) error {
	for _, r := range rows {
		for _, task := range r.Tasks {
			if !task.Stopped.IsZero() {
				continue
			}
			if _, err := fmt.Fprintln(w, task.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeTable writes the services, each with a further column if there is one, then what is worth
// reading about their tasks.
func writeTable(w io.Writer, rows []row, further *column) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "SERVICE\tTASKS\t%sSTATE\tTARGETS\tURL\n", further.head())
	for _, r := range rows {
		fmt.Fprintf(t, "%s\t%d/%d\t%s%s\t%s\t%s\n", r.Service, r.Running, r.Desired, further.of(r), r.summary(), r.health(),
			cmp.Or(strings.Join(r.URLs, " "), "-"))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, r := range rows {
		for _, task := range r.Tasks {
			switch {
			case task.asItShould:
			case task.Reason != "":
				fmt.Fprintf(w, "%s: task %.8s stopped at %s: %s\n", r.Service, task.ID, task.Stopped.Format(time.TimeOnly), task.Reason)
			case task.Health == "UNHEALTHY":
				fmt.Fprintf(w, "%s: task %.8s fails its health check\n", r.Service, task.ID)
			}
		}
		if r.Running < r.Desired && r.LastEvent != "" {
			fmt.Fprintf(w, "%s: ECS says: %s\n", r.Service, r.LastEvent)
		}
	}
	return nil
}

// summary is the state of a service in a few words.
func (r row) summary() string {
	switch {
	case r.State == "FAILED":
		return "failed"
	case r.Desired == 0:
		return "stopped"
	case r.Running == r.Desired && r.State != "IN_PROGRESS":
		return "running"
	}
	words := "starting"
	if r.Pending > 0 {
		words = fmt.Sprintf("starting, %d pending", r.Pending)
	}
	if r.Failed > 0 {
		words += fmt.Sprintf(", %d failed", r.Failed)
	}
	return words
}

func (r row) health() string {
	if r.Targets == 0 {
		return "-"
	}
	return fmt.Sprintf("%d/%d healthy", r.Healthy, r.Targets)
}
