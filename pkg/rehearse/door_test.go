package rehearse

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/awserr"
)

// TestDoor gives an order, and hears all kinds of events as they were told, and how it ended.
func TestDoor(t *testing.T) {
	code, at := int32(3), time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	events := []deploy.Event{
		deploy.Notice{Text: "pulling"}, deploy.Started{Stack: "shop", Operation: "updating", Changes: []deploy.Change{{Service: "web"}}},
		deploy.StackChanged{Time: at, Stack: "shop", Status: "UPDATE_COMPLETE"},
		deploy.ResourceChanged{Time: at, Service: "web", ID: "WebService", Status: "UPDATE_FAILED", Reason: "x", Source: "compose.yaml:3"},
		deploy.RolloutChanged{Time: at, Service: "web", Desired: 2, State: "COMPLETED"},
		deploy.TaskStopped{Time: at, Containers: []deploy.StoppedContainer{{Name: "web", ExitCode: &code}}, Log: []string{"boom"}},
		deploy.TargetsChanged{Time: at, Service: "web", Healthy: 1, Total: 2, Reasons: []string{"y"}},
	}
	first := events[3].(deploy.ResourceChanged)
	failure := &deploy.Failure{Status: "UPDATE_ROLLBACK_COMPLETE", First: &first, Causes: []awserr.Cause{{What: "w", Hint: "h"}}}
	door := Door{filepath.Join(t.TempDir(), "door")}
	if door.IsOpen(t.Context()) {
		t.Fatal("open before anybody listens")
	}
	socket, err := door.listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	if _, err := door.listen(t.Context()); err == nil {
		t.Error("two rehearsals at one door")
	}
	orders := answering(t, socket, func(v *visitor) {
		for _, e := range events {
			v.hear(e)
		}
		v.answer(failure, &deploy.Problem{Kind: deploy.Access, Message: "m", Hint: "h"})
	})
	var heard []deploy.Event
	order := &Order{Project: "shop", Values: map[string]string{"A": "1"}}
	got, err := door.Send(t.Context(), order, func(e deploy.Event) { heard = append(heard, e) })
	if !reflect.DeepEqual(heard, events) {
		t.Errorf("heard\n%+v, not\n%+v", heard, events)
	}
	if !reflect.DeepEqual(got, failure) {
		t.Errorf("%+v, not %+v", got, failure)
	}
	if p, is := errors.AsType[*deploy.Problem](err); !is || p.Kind != deploy.Access || p.Message != "m" || p.Hint != "h" {
		t.Error(err)
	}
	if o := <-orders; o.Project != "shop" || o.Values["A"] != "1" {
		t.Errorf("%+v", o)
	}
}

// answering serves those at a door, and passes on what they ordered.
func answering(t *testing.T, socket net.Listener, answer func(*visitor)) <-chan Order {
	t.Helper()
	orders := make(chan Order, 10)
	go func() {
		for {
			connection, err := socket.Accept()
			if err != nil {
				return
			}
			if v, is := admit(connection); is {
				orders <- v.order
				answer(v)
			}
		}
	}()
	return orders
}

// TestDoorWithoutAnswer is an order to a rehearsal that ends, and one that nobody waits for.
func TestDoorWithoutAnswer(t *testing.T) {
	door := Door{filepath.Join(t.TempDir(), "door")}
	socket, err := door.listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	ended := make(chan struct{})
	orders := answering(t, socket, func(v *visitor) {
		if v.order.Down {
			_ = v.Close()
			return
		}
		_ = json.NewDecoder(v).Decode(&Order{}) // until the other side is gone
		close(ended)
	})
	if _, err := door.Send(t.Context(), &Order{Down: true}, nil); err == nil {
		t.Error("an answer")
	}
	<-orders
	ctx, stop := context.WithCancel(t.Context())
	go func() {
		<-orders
		stop()
	}()
	if _, err := door.Send(ctx, &Order{}, nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	<-ended
}
