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

	"github.com/docker/go-units"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// topOptions are the options of the command top.
type topOptions struct {
	format   string
	watch    bool
	interval time.Duration
}

func (p *program) topCommand() *cli.Command {
	o := topOptions{interval: 30 * time.Second}
	return &cli.Command{
		Name:      "top",
		Usage:     "show the CPU and memory usage of services",
		ArgsUsage: servicesArgument,
		Description: `Shows how much CPU and memory the running tasks of each service use, as docker stats
does for containers. Usage is a percentage of the task's CPU and memory: the average of all tasks,
and the value of the task that uses the most. The values are the latest in CloudWatch, to which ECS
sends them every minute.`,
		Flags: append([]cli.Flag{
			&option{name: "watch", short: "w", to: &o.watch, usage: "keep refreshing the values until interrupted"},
			&option{name: "interval", value: "DURATION", to: &o.interval, usage: "how often --watch queries CloudWatch (default 30s)"},
			&option{name: "format", choices: []string{"table", "json"}, to: &o.format, usage: "output format: for people, or one line of JSON " +
				"per refresh"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				return s.top(c.Context, stack, c.Args().Slice(), o)
			})
		},
	}
}

// A load is what top tells of a service.
type load struct {
	Service string      `json:"service"`
	Desired int32       `json:"desired"`
	Running int32       `json:"running"`
	Minute  time.Time   `json:"time,omitzero"`    // when the minute of the values began
	CPU     *cpuLoad    `json:"cpu,omitempty"`    // nil: CloudWatch has no values
	Memory  *memoryLoad `json:"memory,omitempty"` // the same
}

type cpuLoad struct {
	Average float64 `json:"average_percent"`
	Maximum float64 `json:"maximum_percent"`
	VCPU    float64 `json:"vcpu"` // that a task has
}

type memoryLoad struct {
	Average float64 `json:"average_percent"`
	Maximum float64 `json:"maximum_percent"`
	Usage   int64   `json:"usage_bytes"`
	Limit   int64   `json:"limit_bytes"` // that a task has
}

// top shows the loads once, or again and again until it is interrupted.
func (s *session) top(ctx context.Context, stack deploy.Stack, names []string, o topOptions) error {
	sizes := map[string]deploy.Size{}
	for {
		loads, err := s.loads(ctx, stack, names, sizes)
		if err == nil {
			err = s.showLoads(loads, o)
		}
		if err != nil || !o.watch {
			return err
		}
		select {
		case <-ctx.Done():
			return refusal(exitInterrupted)
		case <-time.After(o.interval):
		}
	}
}

// loads are those of services. The sizes are of task definitions, which never change.
func (s *session) loads(ctx context.Context, stack deploy.Stack, names []string, sizes map[string]deploy.Size) ([]load, error) {
	services, err := s.Services(ctx, stack, names)
	if err != nil {
		return nil, err
	}
	usages, err := s.Usages(ctx, services)
	if err != nil {
		return nil, err
	}
	if err := s.addSizes(ctx, services, sizes); err != nil {
		return nil, err
	}
	loads := make([]load, len(services))
	for i, service := range services {
		loads[i] = loadOf(service, usages[i], sizes[service.TaskDefinition])
	}
	return loads, nil
}

// addSizes asks for the sizes that are not known yet.
func (s *session) addSizes(ctx context.Context, services []deploy.Service, sizes map[string]deploy.Size) error {
	found, failures := make([]deploy.Size, len(services)), make([]error, len(services))
	var group errgroup.Group
	group.SetLimit(atOnce)
	for i, service := range services {
		if _, known := sizes[service.TaskDefinition]; known {
			found[i] = sizes[service.TaskDefinition]
			continue
		}
		group.Go(func() error {
			found[i], failures[i] = s.Size(ctx, service)
			return nil
		})
	}
	_ = group.Wait() // as in rows
	for i, service := range services {
		sizes[service.TaskDefinition] = found[i]
	}
	return cmp.Or(failures...)
}

func loadOf(s deploy.Service, u deploy.Usage, size deploy.Size) load {
	l := load{Service: s.Name, Desired: s.Desired, Running: s.Running, Minute: u.Minute}
	if !u.Minute.IsZero() {
		l.CPU = &cpuLoad{u.CPU.Average, u.CPU.Maximum, size.VCPU}
		l.Memory = &memoryLoad{u.Memory.Average, u.Memory.Maximum, int64(u.Memory.Average / 100 * float64(size.Memory)), size.Memory}
	}
	return l
}

// clearScreen has a terminal begin anew at its top, as docker stats does.
const clearScreen = "\x1b[H\x1b[2J"

func (s *session) showLoads(loads []load, o topOptions) error {
	if o.format == "json" {
		return json.NewEncoder(s.ui.data).Encode(loads)
	}
	if o.watch && s.ui.colours(s.ui.stdout) && isTerminal(s.ui.data) {
		if _, err := io.WriteString(s.ui.data, clearScreen); err != nil {
			return err
		}
	}
	if err := writeLoads(s.ui.stdout, loads, s.Now()); err != nil {
		return err
	}
	var silent []string
	for _, l := range loads {
		if l.CPU == nil && l.Running > 0 {
			silent = append(silent, l.Service)
		}
	}
	if len(silent) > 0 {
		s.ui.say("no metrics for %s in the last %.0f minutes: the first ones arrive a few minutes after a task starts",
			strings.Join(silent, ", "), deploy.Recent.Minutes())
	}
	return nil
}

func writeLoads(w io.Writer, loads []load, now time.Time) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SERVICE\tTASKS\tCPU %\tMAX\tVCPU\tMEM %\tMAX\tMEM USAGE / LIMIT\tAGE")
	for _, l := range loads {
		fmt.Fprintf(t, "%s\t%d/%d\t%s\n", l.Service, l.Running, l.Desired, l.columns(now))
	}
	return t.Flush()
}

// columns are what there is to say of the metrics.
func (l load) columns(now time.Time) string {
	if l.CPU == nil {
		return strings.Repeat("-\t", 6) + "-"
	}
	vcpu, memory := "-", "-"
	if l.CPU.VCPU > 0 {
		vcpu = fmt.Sprintf("%g", l.CPU.VCPU)
	}
	if l.Memory.Limit > 0 {
		memory = units.BytesSize(float64(l.Memory.Usage)) + " / " + units.BytesSize(float64(l.Memory.Limit))
	}
	return fmt.Sprintf("%.1f\t%.1f\t%s\t%.1f\t%.1f\t%s\t%.0fm", l.CPU.Average, l.CPU.Maximum, vcpu,
		l.Memory.Average, l.Memory.Maximum, memory, now.Sub(l.Minute).Minutes())
}
