# Every command is one line, so that it can also be typed without make. ARGS goes to the program:
#   make run ARGS="--lang en --today 2026-11-24"

# After a crash in a terminal the runtime would wait half a minute for a key.
export SWIFT_BACKTRACE = interactive=no
test golden: export SWIFT_BACKTRACE = enable=no

sources = Package.swift Sources Tests
lint = swift format lint --strict --configuration .swift-format --recursive $(sources)
release = scripts/bootstrap && swift build -c release --product madoguchi
madoguchi = .build/release/madoguchi $(ARGS)

.PHONY: run build test demo screens golden format lint bench

# Installs what is missing, builds, opens the window.
run:
	$(release) && $(madoguchi)

build:
	$(release)

# Its own set-up, the format, every test.
test:
	scripts/bootstrap test && $(lint) && swift test

# Plays every scenario for a review board at human pace.
demo:
	$(release) && for scenario in scenarios/review/*.txt; do $(madoguchi) play "$$scenario" --as demo || exit; done

# Checks every picture and draws the README's screen anew.
screens:
	$(release) && $(madoguchi) screens check && scripts/readme-screen

# Rewrites the expected screens; the difference is what is to be reviewed.
golden:
	scripts/bootstrap && MADOGUCHI_GOLDEN=write swift test --filter ExpectedScreen

format:
	swift format --in-place --configuration .swift-format --recursive $(sources)

lint:
	$(lint)

# Measures against SQLite's own interface in the same run. It prints goals beside figures and asserts nothing. Registers of
# 100,000 and 810,000 persons; with one of 3,000,000 too, which takes about 1.3 GB in the temporary folder:
#   make bench ARGS="--sizes 100000,810000,3000000"
bench:
	scripts/bootstrap && swift build -c release --product madoguchi-bench && .build/release/madoguchi-bench messages && .build/release/madoguchi-bench imports && .build/release/madoguchi-bench $(ARGS)
