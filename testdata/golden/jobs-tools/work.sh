#!/bin/bash
if [ -z "$A" ]; then
  echo "no A"
  exit 1
fi
curl -f http://web/ > /dev/null 2>&1
echo "All done!"
