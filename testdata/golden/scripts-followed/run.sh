uvicorn site:app --host 0.0.0.0 --port 7001
