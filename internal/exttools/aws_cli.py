"""The AWS CLI, one call after the other, since its start takes ten times as long as a call.

usage: python3 aws_cli.py

Each line of the input is a list of arguments as JSON; so is each answer: exit code,
stdout, stderr. --region and --profile would also hold for later calls, and belong into
the environment.
"""

import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver

driver = create_clidriver()
for line in sys.stdin:
    stdout, stderr = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        try:
            code = driver.main(json.loads(line))
        except SystemExit as end:
            code = end.code
    print(json.dumps({"code": code, "stdout": stdout.getvalue(), "stderr": stderr.getvalue()}), flush=True)
