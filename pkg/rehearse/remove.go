package rehearse

import (
	"context"
	"errors"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/task"
)

// Remove removes what rehearsals of a project have left on an engine, and the data of its file systems if that is wanted.
func Remove(ctx context.Context, engine *docker.Engine, project string, data bool) error {
	label := "label=" + task.ProjectLabel + "=" + project
	containers := []string{"ps", "--all", "--quiet", "--filter", label}
	networks := []string{"network", "ls", "--quiet", "--filter", label}
	volumes := []string{"volume", "ls", "--quiet", "--filter", label}
	if !data {
		volumes = append(volumes, "--filter", "label="+task.TaskLabel)
	}
	return inWords(errors.Join(
		removeAll(ctx, engine, containers, "rm", "--force", "--volumes"),
		removeAll(ctx, engine, networks, "network", "rm"),
		removeAll(ctx, engine, volumes, "volume", "rm", "--force"),
	), "removing the rehearsal")
}

// removeAll removes what a list has: one at a time may be gone before.
func removeAll(ctx context.Context, engine *docker.Engine, list []string, remove ...string) error {
	found, err := engine.List(ctx, list...)
	if err != nil || len(found) == 0 {
		return err
	}
	_, err = engine.Run(ctx, append(remove, found...)...)
	if left, again := engine.List(ctx, list...); again == nil && len(left) == 0 {
		return nil
	}
	return err
}
