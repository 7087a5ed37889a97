package rehearse

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
)

// A visitor is somebody who has given an order and hears what happens.
type visitor struct {
	net.Conn
	order Order
}

// admit reads the order of somebody at the door.
func admit(connection net.Conn) (*visitor, bool) {
	const patience = 10 * time.Second
	v := &visitor{Conn: connection}
	_ = connection.SetReadDeadline(time.Now().Add(patience)) // a socket can always have one
	if err := json.NewDecoder(connection).Decode(&v.order); err != nil {
		_ = connection.Close()
		return nil, false
	}
	return v, true
}

func (v *visitor) hear(e deploy.Event) {
	if m, err := encode(e); err == nil {
		v.write(m)
	}
}

// write sends a message. Nobody may be there any more: what was ordered goes on.
func (v *visitor) write(m message) {
	const patience = 5 * time.Second
	_ = v.SetWriteDeadline(time.Now().Add(patience))
	_ = json.NewEncoder(v.Conn).Encode(m)
}

// answer says how the order went.
func (v *visitor) answer(failure *deploy.Failure, err error) {
	v.write(message{Kind: "end", End: endingOf(failure, err)})
	_ = v.Close()
}

// ErrEnded is that somebody ordered a rehearsal to end.
var ErrEnded = errors.New("the rehearsal was ended by compose2ecs rehearse down")

// A Standing rehearsal takes orders while it runs.
type Standing struct {
	*Rehearsal
	Door Door

	orders   sync.Mutex // one at a time
	hearing  sync.Mutex
	visitors []*visitor
	ended    chan struct{} // is closed when nothing is left
	end      context.CancelCauseFunc
	failure  *deploy.Failure
	err      error
}

// Run runs a rehearsal as [Rehearsal.Run] does, and carries out the orders that come.
func (s *Standing) Run(ctx context.Context, wait bool, stable func()) (*deploy.Failure, error) {
	ctx, s.end = context.WithCancelCause(ctx)
	defer s.end(nil)
	s.ended = make(chan struct{})
	socket, err := s.Door.listen(ctx)
	if err != nil {
		s.Tell(deploy.Notice{Text: "the rehearsal cannot be updated while it runs: " + err.Error()})
		return s.Rehearsal.Run(ctx, wait, stable)
	}
	return s.attend(ctx, socket, wait, stable)
}

// attend runs the rehearsal, with its door open.
func (s *Standing) attend(ctx context.Context, socket net.Listener, wait bool, stable func()) (*deploy.Failure, error) {
	var group sync.WaitGroup
	defer group.Wait()
	defer func() { _ = socket.Close() }() // nobody else comes
	tell := s.Tell
	s.Tell = func(e deploy.Event) {
		tell(e)
		s.hearing.Lock()
		defer s.hearing.Unlock()
		for _, v := range s.visitors {
			v.hear(e)
		}
	}
	isStable := make(chan struct{})
	group.Go(func() {
		for connection, err := socket.Accept(); err == nil; connection, err = socket.Accept() {
			group.Go(func() {
				if v, is := admit(connection); is {
					s.serve(ctx, v, isStable)
				}
			})
		}
	})
	s.failure, s.err = s.Rehearsal.Run(ctx, wait, func() {
		close(isStable)
		stable()
	})
	close(s.ended)
	return s.failure, s.err
}

// serve carries out an order.
func (s *Standing) serve(ctx context.Context, v *visitor, stable <-chan struct{}) {
	if v.order.Down {
		s.end(ErrEnded)
		<-s.ended
		v.answer(nil, nil)
		return
	}
	select {
	case <-stable:
	default:
		v.answer(nil, &deploy.Problem{
			Kind: deploy.Refused, Message: fmt.Sprintf("the rehearsal of %s is still starting", s.Scene.Project),
			Hint: "wait until it is stable, or end it with compose2ecs rehearse down",
		})
		return
	}
	if !s.orders.TryLock() {
		v.answer(nil, &deploy.Problem{
			Kind: deploy.Refused, Message: fmt.Sprintf("the rehearsal of %s is busy with another command", s.Scene.Project),
			Hint: "wait until that has ended",
		})
		return
	}
	defer s.orders.Unlock()
	defer s.listenIn(v)()
	v.answer(s.obey(ctx, v.order))
}

// listenIn has a visitor hear what happens, until the end of its order.
func (s *Standing) listenIn(v *visitor) (leave func()) {
	s.hearing.Lock()
	defer s.hearing.Unlock()
	s.visitors = append(s.visitors, v)
	return func() {
		s.hearing.Lock()
		defer s.hearing.Unlock()
		s.visitors = nil
	}
}

func (s *Standing) obey(ctx context.Context, o Order) (*deploy.Failure, error) {
	if o.Task != "" {
		return s.RunTask(ctx, o.Task)
	}
	next, err := o.Scene()
	if err != nil {
		return nil, &deploy.Problem{Kind: deploy.Input, Message: "the template cannot be rehearsed: " + err.Error()}
	}
	return s.Update(ctx, next)
}

// Stay is a rehearsal in the background: the first order begins it, and is answered when it is stable.
func Stay(ctx context.Context, engine *docker.Engine, holder string, door Door) (*deploy.Failure, error) {
	socket, err := door.listen(ctx)
	if err != nil {
		return nil, err
	}
	first, err := firstOf(ctx, socket)
	if err != nil {
		return nil, errors.Join(err, socket.Close())
	}
	played, err := first.order.Scene()
	if err != nil {
		first.answer(nil, err)
		return nil, errors.Join(err, socket.Close())
	}
	r := &Rehearsal{Scene: played, Engine: engine, Tell: func(deploy.Event) {}, Holder: holder}
	s := &Standing{Rehearsal: r, Door: door, ended: make(chan struct{})}
	ctx, s.end = context.WithCancelCause(ctx)
	defer s.end(nil)
	leave := s.listenIn(first)
	failure, err := s.attend(ctx, socket, false, func() {
		leave()
		first.answer(nil, nil)
	})
	first.answer(failure, err) // unless it was answered
	return failure, err
}

// firstOf is the first visitor who gives an order. Without one for a while, nobody will come.
func firstOf(ctx context.Context, socket net.Listener) (*visitor, error) {
	const patience = time.Minute
	ctx, stop := context.WithTimeout(ctx, patience)
	defer stop()
	defer context.AfterFunc(ctx, func() { _ = socket.Close() })()
	for {
		connection, err := socket.Accept()
		if err != nil {
			return nil, errors.Join(err, ctx.Err())
		}
		if v, is := admit(connection); is {
			return v, nil
		}
	}
}
