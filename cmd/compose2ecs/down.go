package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// downOptions are the options of the command down.
type downOptions struct {
	yes, volumes bool
	images       bool
	project      string // typed in advance
	imagesOf     string // so is this
	retain       []string
	roleARN      string
}

func (p *program) downCommand() *cli.Command {
	var o downOptions
	return &cli.Command{
		Name:  "down",
		Usage: "delete the stack but keep the data",
		Description: `Shows what will be deleted and what will be kept, asks for confirmation, deletes the stack, and
waits until it is gone. Generated secrets are kept, and so are file systems, unless removal in
x-aws-efs says otherwise; the next deployment uses them again. --volumes deletes them too; before it
deletes a file system, you have to type the project name. You also have to type the name if the
stack contains data that is deleted with it: file systems with removal: delete or snapshot, or
resources added with x-aws-cloudformation that hold data, unless a DeletionPolicy keeps them or
CloudFormation takes a final snapshot. --images deletes the project's repositories in Amazon ECR,
after a separate confirmation. Tasks that run without a service (from run or a schedule) are
stopped.`,
		Flags: append([]cli.Flag{
			&option{name: "yes", short: "y", to: &o.yes, usage: "do not ask for confirmation, except before data or images are deleted"},
			&option{
				name: "volumes", short: "v", to: &o.volumes,
				usage: "also delete the file systems, with all their data, and the generated secrets",
			},
			&option{name: "delete-data-of", value: "PROJECT", to: &o.project, usage: "confirm the deletion of data in advance, with the project " +
				"name"},
			&option{name: "images", to: &o.images, usage: "also delete the project's repositories in Amazon ECR, with all their images"},
			&option{
				name: "delete-images-of", value: "PROJECT", to: &o.imagesOf, usage: "confirm the deletion of images in advance, with the project name",
			},
			&option{name: "retain", value: "ID", to: &o.retain, usage: "keep this resource, which a previous attempt could not delete; repeatable"},
			&option{name: "role-arn", value: "ARN", to: &o.roleARN, usage: "role for CloudFormation to assume"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			s, err := p.stackSession(c)
			if err != nil {
				return err
			}
			defer s.show.Close()
			return s.interrupted(c.Context, s.down(c.Context, o))
		},
	}
}

// down deletes the stack, and what is not part of it as far as it is asked for. The images go last: until then the stack may use them.
func (s *session) down(ctx context.Context, o downOptions) error {
	if !o.images {
		return s.downStack(ctx, o)
	}
	repositories, err := s.ProjectRepositories(ctx, s.stack)
	if err != nil {
		return err
	}
	if err := s.agreeToImages(ctx, repositories, o); err != nil {
		return err
	}
	if err := s.downStack(ctx, o); err != nil {
		return err
	}
	return s.DeleteRepositories(ctx, repositories)
}

// agreeToImages asks about the images alone: without them no deployment of the history can be gone back to.
func (s *session) agreeToImages(ctx context.Context, repositories []deploy.Repository, o downOptions) error {
	for _, r := range repositories {
		s.ui.say("  DELETED WITH ITS IMAGES: repository %s", r.Name)
	}
	switch {
	case len(repositories) == 0:
		s.ui.say("the project %s has no repositories in Amazon ECR", s.stack)
		return nil
	case o.imagesOf == s.stack:
		return nil
	case o.imagesOf != "":
		return &deploy.Problem{Kind: deploy.Refused, Message: fmt.Sprintf("refused: the project is %s, not %s", s.stack, o.imagesOf)}
	}
	return s.ui.confirm(ctx, "Permanently delete these images?", "--delete-images-of "+s.stack+" confirms it in advance")
}

func (s *session) downStack(ctx context.Context, o downOptions) error {
	removal, err := s.ProposeDown(ctx, s.stack, o.retain)
	if err != nil {
		return err
	}
	if !removal.Stack.Exists() && (!o.volumes || len(removal.FileSystems)+len(removal.Secrets) == 0) {
		s.ui.say("there is no stack %s", s.stack)
		s.kept(removal)
		return nil
	}
	s.announce(removal, o.volumes)
	if err := s.agreeToDown(ctx, removal, o); err != nil {
		return err
	}
	if removal.Stack.Exists() {
		outcome, err := s.Down(ctx, removal, o.retain, o.roleARN)
		if err != nil {
			return err
		}
		if err := s.ended(outcome, fmt.Sprintf("the stack %s is deleted", s.stack)); err != nil {
			return err
		}
	}
	if o.volumes {
		if err := s.DeleteFileSystems(ctx, removal.FileSystems); err != nil {
			return err
		}
		return s.DeleteSecrets(ctx, removal.Secrets)
	}
	s.kept(removal)
	return nil
}

// announce says what goes and what stays.
func (s *session) announce(r *deploy.Removal, volumes bool) {
	if r.Stack.Exists() {
		s.ui.say("the stack %s (%s) will be deleted, with %d resources", r.Stack.Name, r.Stack.Status, len(r.Deleted))
	}
	for _, resource := range r.Deleted {
		switch resource.Type {
		case "AWS::Logs::LogGroup", "AWS::SecretsManager::Secret":
			s.ui.say("  deleted with its contents: %s %s", resource.ID, resource.PhysicalID)
		}
	}
	for _, resource := range r.Data {
		s.ui.say("  DELETED WITH ITS DATA: %s (%s) %s", resource.ID, resource.Type, resource.PhysicalID)
	}
	for _, resource := range r.Snapshots {
		s.ui.say("  deleted after a final snapshot: %s (%s) %s", resource.ID, resource.Type, resource.PhysicalID)
	}
	for _, task := range r.Tasks {
		s.ui.say("  stopped: task %s of %s, which is running without a service", task.ID(), task.Definition)
	}
	for _, resource := range r.Kept {
		isData := slices.ContainsFunc(r.FileSystems, func(fs deploy.FileSystem) bool { return fs.ID == resource.PhysicalID })
		if !isData && !slices.ContainsFunc(r.Secrets, func(g deploy.GeneratedSecret) bool { return g.ARN == resource.PhysicalID }) {
			s.ui.say("  kept: %s %s", resource.ID, resource.PhysicalID)
		}
	}
	for _, fs := range r.FileSystems {
		fate := "kept"
		if volumes {
			fate = "DELETED WITH ITS DATA"
		}
		s.ui.say("  %s: volume %s, file system %s, %s", fate, fs.Volume, fs.ID, size(fs.Bytes))
	}
	for _, secret := range r.Secrets {
		fate := "kept"
		if volumes {
			fate = "deleted in 30 days"
		}
		s.ui.say("  %s: generated secret %s, %s", fate, secret.Name, secret.ARN)
	}
}

// kept says what becomes of the data and the generated secrets later: of several with one name, the next deployment takes none by itself.
func (s *session) kept(r *deploy.Removal) {
	volumes, secrets := map[string]int{}, map[string]int{}
	for _, fs := range r.FileSystems {
		volumes[fs.Volume]++
	}
	for _, secret := range r.Secrets {
		secrets[secret.Name]++
	}
	later := func(count int, choice string) string {
		if count > 1 {
			return "the next deployment stops until you specify " + choice
		}
		return "the next deployment attaches it"
	}
	for _, fs := range r.FileSystems {
		s.ui.say("kept: volume %s, file system %s, %s; %s", fs.Volume, fs.ID, size(fs.Bytes),
			later(volumes[fs.Volume], "which of the volume's file systems to attach"))
	}
	for _, secret := range r.Secrets {
		s.ui.say("kept: generated secret %s, %s; %s", secret.Name, secret.ARN,
			later(secrets[secret.Name], "which of the secret's values to attach"))
	}
}

// agreeToDown asks twice where data would go.
func (s *session) agreeToDown(ctx context.Context, r *deploy.Removal, o downOptions) error {
	losesData := o.volumes && (len(r.FileSystems) > 0 || !r.Stack.Exists() && len(r.Secrets) > 0) || len(r.Data) > 0
	if losesData && o.project != r.Project {
		if o.project != "" {
			return &deploy.Problem{Kind: deploy.Refused, Message: fmt.Sprintf("refused: the project is %s, not %s", r.Project, o.project)}
		}
		return s.ui.answer(ctx, fmt.Sprintf("This permanently deletes data. Type the project name (%s) to continue: ", r.Project),
			"--delete-data-of "+r.Project+" confirms it in advance", func(answer string) bool { return answer == r.Project })
	}
	if o.yes || losesData {
		return nil
	}
	return s.ui.confirm(ctx, "Delete?", "--yes deletes without asking")
}

// size is a number of bytes as people say it.
func size(n int64) string {
	const unit = 1024
	if n < unit {
		return fmt.Sprintf("%d bytes", n)
	}
	amount, names := float64(n), "KMGTPE"
	i := -1
	for amount >= unit && i < len(names)-1 {
		amount /= unit
		i++
	}
	return fmt.Sprintf("%.1f %ciB", amount, names[i])
}
