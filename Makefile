# Every target is a short script in .ci/; this file only names them.

.DEFAULT_GOAL := help
.PHONY: help run test build fmt lint client load clean

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

run: ## Build Omloop and run it with a demo centre on 127.0.0.1:8090
	@exec .ci/serve

test: ## Check and test everything, as the build machine does
	@exec .ci/test

build: ## Build target/release/omloop, the one program that is needed
	@exec .ci/build

fmt: ## Put all code in the agreed shape
	@exec .ci/format

lint: ## Only the checks that run nothing: shape, style and types
	@exec .ci/lint

client: ## Write openapi.json and the screens' typed client anew
	@exec .ci/client

load: ## Measure the server under load (needs some minutes)
	@exec tests/load/run

clean: ## Remove all that was built; the data folder stays
	rm -rf target pwa/dist pwa/node_modules openapi/node_modules tests/e2e/node_modules .cache
