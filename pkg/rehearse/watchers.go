package rehearse

import "sync"

// watchers are the tasks that want to know when one of their containers ends.
type watchers struct {
	mu     sync.Mutex
	byName map[string]watcher
}

type watcher struct {
	ended chan<- string
	done  <-chan struct{}
}

// watch sends the names of containers that end, until there is nobody left to hear of it.
func (w *watchers) watch(names []string, ended chan<- string, done <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.byName == nil {
		w.byName = map[string]watcher{}
	}
	for _, name := range names {
		w.byName[name] = watcher{ended, done}
	}
}

// ended passes on that a container has ended. A task that is busy hears of it later; the others do not wait for it.
func (w *watchers) ended(name string) {
	w.mu.Lock()
	to, known := w.byName[name]
	w.mu.Unlock()
	if !known {
		return
	}
	go func() {
		select {
		case to.ended <- name:
		case <-to.done:
		}
	}()
}
