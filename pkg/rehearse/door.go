package rehearse

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
)

// A Door is where the rehearsal of a project on an engine takes orders: a socket that only its user can reach.
type Door struct{ path string }

// DoorOf is the door of a project on the engine. Two engines can rehearse the same project.
func DoorOf(ctx context.Context, engine *docker.Engine, project string) (Door, error) {
	info, err := engine.Info(ctx)
	if err != nil {
		return Door{}, noEngine(ctx, err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return Door{}, &deploy.Problem{Kind: deploy.Failed, Message: "no directory for the rehearsal: " + err.Error(), Hint: "set HOME"}
	}
	sum := sha256.Sum256([]byte(info.ID + " " + project))
	const length = 8 // the path of a socket can have some hundred characters only
	return Door{filepath.Join(cache, "compose2ecs", "rehearsals", hex.EncodeToString(sum[:length]))}, nil
}

// Log is the file with what a rehearsal in the background says.
func (d Door) Log() string { return d.path + ".log" }

// Make makes the directory of the door.
func (d Door) Make() error { return os.MkdirAll(filepath.Dir(d.path), 0o700) }

func (d Door) listen(ctx context.Context) (net.Listener, error) {
	if d.IsOpen(ctx) {
		return nil, errors.New("it takes orders already")
	}
	if err := d.Make(); err != nil {
		return nil, err
	}
	_ = os.Remove(d.path) // of a rehearsal that was killed
	return new(net.ListenConfig).Listen(ctx, "unix", d.path)
}

func (d Door) dial(ctx context.Context) (net.Conn, error) {
	return new(net.Dialer).DialContext(ctx, "unix", d.path)
}

// IsOpen reports whether there is a rehearsal that takes orders.
func (d Door) IsOpen(ctx context.Context) bool {
	connection, err := d.dial(ctx)
	if err != nil {
		return false
	}
	_ = connection.Close() // nothing was asked
	return true
}

// Await waits until there is a rehearsal that takes orders, or gone is closed.
func (d Door) Await(ctx context.Context, gone <-chan struct{}) bool {
	const pause = 50 * time.Millisecond
	for !d.IsOpen(ctx) {
		select {
		case <-ctx.Done():
			return false
		case <-gone:
			return false
		case <-time.After(pause):
		}
	}
	return true
}

// Send gives an order, tells what happens, and returns how it went. The order is carried out even if the context ends.
func (d Door) Send(ctx context.Context, o *Order, tell func(deploy.Event)) (*deploy.Failure, error) {
	connection, err := d.dial(ctx)
	if err != nil {
		return nil, &deploy.Problem{Kind: deploy.Failed, Message: "the rehearsal cannot receive commands: " + err.Error()}
	}
	defer context.AfterFunc(ctx, func() { _ = connection.Close() })() // whatever it is doing
	defer func() { _ = connection.Close() }()                         // it may be closed already
	err = json.NewEncoder(connection).Encode(o)
	messages := json.NewDecoder(connection)
	for err == nil {
		var m message
		if err = messages.Decode(&m); err != nil {
			break
		}
		if m.End != nil {
			return m.End.result()
		}
		var e deploy.Event
		if e, err = m.decode(); e != nil {
			tell(e)
		}
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return nil, &deploy.Problem{Kind: deploy.Failed, Message: "the rehearsal ended without an answer: " + err.Error()}
}
