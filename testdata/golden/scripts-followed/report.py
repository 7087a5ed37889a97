#!/usr/bin/env python3
# gunicorn uvicorn
print("uvicorn x")
