.PHONY: build test golden docs lint check

build:
	go build -tags urfave_cli_no_docs -o compose2ecs ./cmd/compose2ecs

test:
	go test ./...

# Rewrites what the golden cases expect: read the difference before you commit it.
golden:
	go test ./pkg/translate -run Golden -update

docs:
	go test ./pkg/translate -run Docs -update

lint:
	.ci/run lint

# Everything that has to pass before a change is merged.
check:
	.ci/run
