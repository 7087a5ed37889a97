package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestWorkers gives CPU to servers in Python that load a program several times within the time that they allow for it.
func TestWorkers(t *testing.T) {
	t.Parallel()
	usual, more, large := plan.Size{CPU: 256, Memory: 1024}, plan.Size{CPU: 512, Memory: 1024}, plan.Size{CPU: 512, Memory: 2048}
	const named = "    image: acme/depot:1\n    environment: "
	const app = "    image: acme/depot:1\n    command: "
	for lines, want := range map[string]plan.Size{
		app + "gunicorn --workers 5 depot:app":                                                         more,
		app + "gunicorn -w4 depot:app":                                                                 more,
		app + "gunicorn depot:app --workers=3 --timeout 40":                                            more,
		app + "sh -c 'python setup.py && exec python -m gunicorn -w 8 depot:app'":                      more,
		app + "['/venv/bin/uvicorn', 'depot:app', '--workers', '4']":                                   more,
		app + "gunicorn depot:app\n    environment: {WEB_CONCURRENCY: 6}":                              more,
		app + "uvicorn depot:app\n    environment: {WEB_CONCURRENCY: '4'}":                             more,
		app + "mlflow server --host 0.0.0.0":                                                           large,
		app + "mlflow server --workers 6":                                                              large,
		app + "mlflow server -w 1":                                                                     usual,
		app + "mlflow gc --older-than 9d":                                                              usual,
		app + "gunicorn -w 2 depot:app":                                                                usual,
		app + "gunicorn depot:app":                                                                     usual,
		app + "gunicorn -w 5 --preload depot:app":                                                      usual,
		app + "gunicorn -w 5 --timeout 120 depot:app":                                                  usual,
		app + "gunicorn -w 5 -t 0 depot:app":                                                           usual,
		app + "gunicorn -w 99999999999999999999 depot:app":                                             more,
		app + "gunicorn -w $$COUNT depot:app":                                                          usual,
		app + "gunicorn -w 1 depot:app\n    environment: {WEB_CONCURRENCY: 6}":                         usual,
		app + "gunicorn depot:app\n    environment: {WEB_CONCURRENCY: }":                               usual,
		app + "puma -w 5\n    environment: {WEB_CONCURRENCY: 5}":                                       usual,
		app + "celery worker -w 5":                                                                     usual,
		app + "gunicorn-exporter -w 5":                                                                 usual,
		"    image: acme/depot:1\n    environment: {WEB_CONCURRENCY: 6}":                               usual,
		named + "{GUNICORN_WORKERS: 4}":                                                                more,
		named + "{DEPOT_GUNICORN_NUM_WORKERS: '8'}":                                                    more,
		named + "{UVICORN_WORKERS: 3}":                                                                 more,
		named + "{GUNICORN_CMD_ARGS: '--bind 0.0.0.0 --workers=4'}":                                    more,
		named + "{GUNICORN_CMD_ARGS: '--workers=4 --timeout 90'}":                                      usual,
		named + "{GUNICORN_CMD_ARGS: '--workers=4', GUNICORN_WORKERS: 4}":                              more,
		named + "{GUNICORN_WORKERS: 4, GUNICORN_TIMEOUT: 120}":                                         usual,
		named + "{GUNICORN_WORKERS: 4, GUNICORN_TIMEOUT: 40}":                                          more,
		named + "{GUNICORN_WORKERS: 4}\n    command: celery -A depot worker":                           usual,
		"    image: postgres:17\n    environment: {GUNICORN_WORKERS: 4}":                               usual,
		named + "{GUNICORN_WORKERS: 2}":                                                                usual,
		named + "{GUNICORN_WORKERS: auto}":                                                             usual,
		named + "{GUNICORN_WORKERS: }":                                                                 usual,
		named + "{CELERY_WORKERS: 8, GUNICORN_WORKERS_MAX: 8}":                                         usual,
		app + "gunicorn -w 5 depot:app\n    deploy: {resources: {limits: {cpus: '0.25', memory: 1G}}}": usual,
	} {
		if s := loweredFrom(t, web(lines)).service("web"); s.Size != want {
			t.Errorf("%s: %+v", lines, s.Size)
		}
	}
}
