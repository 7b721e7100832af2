#!/bin/sh
# Starts the workspace with the settings of the environment; further arguments are added.
set -eu
exec node_modules/.bin/sidetone --host "$HOST" --port "$PORT" \
  ${CONFIG:+--config "$CONFIG"} \
  ${ALLOW_HOST:+--allow-host "$ALLOW_HOST" --behind-proxy} \
  "$@"
