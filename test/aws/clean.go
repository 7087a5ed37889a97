package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

// bucketPrefix begins the name of the bucket of a run, which ends with the run.
const bucketPrefix = "compose2ecs-proof-"

// makeBucket makes the bucket for files that are too large for a task definition. The program
// would make one for the account, and keep it.
func (a *account) makeBucket(ctx context.Context) (string, error) {
	var account string
	if err := a.aws(ctx, &account, "sts", "get-caller-identity", "--query", "Account"); err != nil {
		return "", err
	}
	name := bucketPrefix + account + "-" + a.run
	command := []string{"s3api", "create-bucket", "--bucket", name}
	if a.region != "us-east-1" { // which S3 wants not to be named
		command = append(command, "--create-bucket-configuration", "LocationConstraint="+a.region)
	}
	return name, a.aws(ctx, nil, command...)
}

// clean deletes all that runs have left behind, or one run; the error says what is still there.
func (a *account) clean(ctx context.Context, run string, say func(string, ...any)) error {
	stacks, err := a.list(ctx, "Stacks["+tagged("Tags", run)+"].StackName", "cloudformation", "describe-stacks")
	if err != nil {
		return err
	}
	var failed []error
	for _, name := range stacks {
		say("deleting the stack %s", name)
		failed = append(failed, a.takeDown(ctx, name))
	}
	failed = append(failed, a.deleteFileSystems(ctx, run, say), a.deleteBuckets(ctx, run, say))
	return errors.Join(append(failed, a.stacksLeft(ctx, tagged("Tags", run)), a.leftovers(ctx, run))...)
}

// tagged is the part of a query that keeps what a run has made, or any run.
func tagged(tags, run string) string {
	value := ""
	if run != "" {
		value = " && Value=='" + run + "'"
	}
	return "?" + tags + "[?Key=='" + runTag + "'" + value + "]"
}

// list asks for a list of texts.
func (a *account) list(ctx context.Context, query string, command ...string) ([]string, error) {
	var found []string
	err := a.aws(ctx, &found, append(command, "--query", query)...)
	return found, err
}

// downLimit is how long deleting a stack may take; then it is tried again.
const downLimit = 15 * time.Minute

// takeDown deletes a stack with its data, and what still runs in its cluster.
func (a *account) takeDown(ctx context.Context, stack string) (err error) {
	for range 3 { // what ECS and Cloud Map give free late lets a deletion fail once
		a.stopTasks(ctx, stack)
		if err = a.down(ctx, stack); err == nil || ctx.Err() != nil {
			break
		}
	}
	return err
}

func (a *account) down(ctx context.Context, stack string) error {
	limited, cancel := context.WithTimeoutCause(ctx, downLimit, fmt.Errorf("deleting the stack %s took more than %s", stack, downLimit))
	defer cancel()
	out, err := a.compose(limited, "", stack, "down", "--yes", "--volumes", "--delete-data-of", stack)
	switch {
	case err != nil:
		return err
	case out.code != exitDone:
		return fmt.Errorf("the stack %s is not deleted: %s", stack, out.tail())
	}
	return a.stacksLeft(limited, "?StackName=='"+stack+"'")
}

// stacksLeft says which stacks are still there.
func (a *account) stacksLeft(ctx context.Context, which string) error {
	left, err := a.list(ctx, "Stacks["+which+"].StackName", "cloudformation", "describe-stacks")
	if err == nil && len(left) > 0 {
		err = fmt.Errorf("stacks are still there: %s", strings.Join(left, ", "))
	}
	return err
}

// stopTasks stops the tasks of a stack that belong to no service: they would keep the cluster.
func (a *account) stopTasks(ctx context.Context, stack string) {
	tasks, err := a.list(ctx, "taskArns", "ecs", "list-tasks", "--cluster", stack)
	if err != nil {
		return // there is no such cluster
	}
	for _, task := range tasks {
		_ = a.aws(ctx, nil, "ecs", "stop-task", "--cluster", stack, "--task", task) // it may have ended
	}
}

// deleteFileSystems deletes those whose stack is gone.
func (a *account) deleteFileSystems(ctx context.Context, run string, say func(string, ...any)) error {
	systems, err := a.list(ctx, "FileSystems["+tagged("Tags", run)+"].FileSystemId", "efs", "describe-file-systems")
	failed := []error{err}
	for _, id := range systems {
		say("deleting the file system %s", id)
		failed = append(failed, a.aws(ctx, nil, "efs", "delete-file-system", "--file-system-id", id))
	}
	return errors.Join(failed...)
}

// deleteBuckets deletes the buckets of runs, with what is in them.
func (a *account) deleteBuckets(ctx context.Context, run string, say func(string, ...any)) error {
	buckets, err := a.list(ctx, "Buckets[?starts_with(Name,'"+bucketPrefix+"') && ends_with(Name,'"+run+"')].Name", "s3api", "list-buckets")
	failed := []error{err}
	for _, name := range buckets {
		say("deleting the bucket %s", name)
		out, err := a.exec(ctx, "", nil, "aws", "s3", "rb", "s3://"+name, "--force")
		if err == nil && out.code != 0 {
			err = fmt.Errorf("the bucket %s is not deleted: %s", name, out.tail())
		}
		failed = append(failed, err)
	}
	return errors.Join(failed...)
}

// leftovers looks for anything with the tag. What is deleted stays listed for a while, and what
// ECS has had for longer: it costs nothing.
func (a *account) leftovers(ctx context.Context, run string) error {
	filter := "Key=" + runTag
	if run != "" {
		filter += ",Values=" + run
	}
	limited, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	_, err := eventually(limited, func() (string, error) {
		found, err := a.list(limited, "ResourceTagMappingList[?!contains(ResourceARN,':ecs:')].ResourceARN",
			"resourcegroupstaggingapi", "get-resources", "--tag-filters", filter)
		if err == nil && len(found) > 0 {
			err = contradicted("still listed with the tag %s: %s", runTag, strings.Join(found, ", "))
		}
		return "", err
	})
	return err
}
