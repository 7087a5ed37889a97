defmodule M do
