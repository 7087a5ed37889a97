package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
)

// A session is a command's work on a stack.
type session struct {
	*deploy.Client
	*program
	stack string
	show  render.Renderer // close it before the end

	operation string // what goes on at the stack without us: "updating", "" for nothing
	past      string // what has been done before, "" for nothing
}

// accountFor is the account that the options name, for somebody who is told when AWS keeps them waiting.
func (p *program) accountFor(waiting func(string)) deploy.Account {
	account := p.account
	account.Waiting = waiting
	if isTerminal(p.ui.stdin) {
		account.MFACode = func() (string, error) { return p.ui.ask("MFA code: ") }
	}
	return account
}

// quietAccount is the account for commands that show no progress.
func (p *program) quietAccount() deploy.Account {
	return p.accountFor(func(text string) { p.ui.say("%s", text) })
}

// session connects to AWS for the project's stack, or for any stack if name is "".
func (p *program) session(c *cli.Context, name string) (*session, error) {
	s := &session{program: p, stack: name, show: p.ui.renderer()}
	cfg, err := deploy.Configure(c.Context, p.accountFor(func(text string) { s.event(deploy.Notice{Text: text}) }))
	if err != nil {
		return nil, err
	}
	s.Client = deploy.New(cfg, s.event)
	s.Registries, s.Profile = p.registries, p.account.Profile
	return s, nil
}

func (s *session) event(e deploy.Event) {
	switch e := e.(type) {
	case deploy.Started:
		s.operation = e.Operation
	case deploy.Ended:
		s.operation, s.past = "", fmt.Sprintf("the stack %s is %s", e.Stack, e.Status)
	}
	s.show.Event(e)
}

// stackSession is a session on the stack of the project, which has the project's name.
func (p *program) stackSession(c *cli.Context) (*session, error) {
	name, err := p.projectOf(c.Context, servicesNamed(c))
	if err != nil {
		return nil, err
	}
	return p.session(c, name)
}

// existing is the stack of the session, which has to be there.
func (s *session) existing(ctx context.Context) (deploy.Stack, error) {
	stack, err := s.Stack(ctx, s.stack)
	if err == nil && !stack.Exists() {
		err = &deploy.Problem{
			Kind: deploy.Input, Message: fmt.Sprintf("there is no stack %s in this account and Region", s.stack),
			Hint: "compose2ecs ls lists the stacks; select another one with -p and --region",
		}
	}
	if err == nil && stack.IsEmpty() {
		err = &deploy.Problem{
			Kind: deploy.Input, Message: fmt.Sprintf("nothing is deployed yet: the stack %s has only a pending change set", s.stack),
			Hint: "compose2ecs deploy deploys the project",
		}
	}
	return stack, err
}

// onStack does work on the stack of the project, which has to be there.
func (p *program) onStack(c *cli.Context, work func(*session, deploy.Stack) error) error {
	s, err := p.stackSession(c)
	if err != nil {
		return err
	}
	defer s.show.Close()
	stack, err := s.existing(c.Context)
	if err != nil {
		return err
	}
	return work(s, stack)
}

// ended says how an operation ended, and is the exit code of it.
func (s *session) ended(o deploy.Outcome, good string) error {
	s.show.Close()
	if o.Failure == nil {
		s.ui.say("%s", good)
		return nil
	}
	render.Failure(s.ui.stderr, o, s.ui.style(s.ui.stderr))
	return refusal(exitFailed)
}

// renderer shows what happens on AWS, in the form that --progress asks for.
func (u *ui) renderer() render.Renderer {
	form := u.progress
	if form == "auto" || form == "" {
		form = "plain"
		if isTerminal(u.stderr) {
			form = "tty"
		}
	}
	switch form {
	case "tty":
		return render.NewTree(u.raw, u.style(u.stderr), u.size)
	case "json":
		return render.JSON{Out: u.raw}
	case "quiet":
		return render.Quiet{Out: u.stderr}
	default:
		return render.NewPlain(u.stderr)
	}
}

// style is how text is written to w.
func (u *ui) style(w io.Writer) render.Style {
	s := render.Style{Colour: u.colours(w)}
	if isTerminal(w) {
		s.Width, _ = u.size()
	}
	return s
}

// size is that of the terminal, or what terminals had before they were windows.
func (u *ui) size() (width, height int) {
	if file, ok := u.raw.(*os.File); ok {
		if width, height, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
			return width, height
		}
	}
	return 80, 24
}

// ask asks for a line.
func (u *ui) ask(question string) (string, error) {
	if u.progress == "json" {
		question += "\n"
	}
	fmt.Fprintf(u.stderr, "%s", question)
	answer, err := bufio.NewReader(u.stdin).ReadString('\n')
	if errors.Is(err, io.EOF) && answer != "" {
		err = nil
	}
	return strings.TrimSpace(answer), err
}

// confirm asks for consent. Where nobody can be asked it stops at once: a pipeline that
// waited for an answer would wait for ever.
func (u *ui) confirm(ctx context.Context, question, hint string) error {
	return u.answer(ctx, question+" [y/N] ", hint, func(answer string) bool {
		return strings.EqualFold(answer, "y") || strings.EqualFold(answer, "yes")
	})
}

// attended refuses what needs an answer where nobody can be asked.
func (u *ui) attended(hint string) error {
	if isTerminal(u.stdin) {
		return nil
	}
	return &deploy.Problem{Kind: deploy.Refused, Message: "cannot ask for confirmation: stdin is not a terminal", Hint: hint}
}

// answer asks a question whose answer decides whether to go on.
func (u *ui) answer(ctx context.Context, question, hint string, right func(string) bool) error {
	if err := u.attended(hint); err != nil {
		return err
	}
	answered := make(chan string, 1)
	go func() { // reading a terminal cannot be interrupted, so the program ends without it
		answer, _ := u.ask(question)
		answered <- answer
	}()
	select {
	case <-ctx.Done():
		u.say("")
		return ctx.Err()
	case answer := <-answered:
		if right(answer) {
			return nil
		}
		return &deploy.Problem{Kind: deploy.Refused, Message: "declined: nothing was changed"}
	}
}
