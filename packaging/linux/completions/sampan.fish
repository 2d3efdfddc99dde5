# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of sampan for fish.
set -l commands info query render check convert

complete -c sampan -n "not __fish_seen_subcommand_from $commands" -a info -d 'What was understood of a file'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -a query -d 'The selected values'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -a render -d 'A figure as a file'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -a check -d 'The claims in a dataset against its data'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -a convert -d 'The dataset in another format'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -l new-instance -d 'A window of its own'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -l choose -d 'Show the dialog for opening files'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -l help -d 'Show the usage'
complete -c sampan -n "not __fish_seen_subcommand_from $commands" -l version -d 'Show the version'
complete -c sampan -l lang -x -a 'en zh km th vi id ms' -d 'The language'

complete -c sampan -n '__fish_seen_subcommand_from info check' -l json -d 'As JSON'
complete -c sampan -n '__fish_seen_subcommand_from info' -l views -d 'Only the names of the figures'

complete -c sampan -n '__fish_seen_subcommand_from query render' -l where -x -a 'reporter= partner= flow= product= country=' -d 'Keep these members'
complete -c sampan -n '__fish_seen_subcommand_from query render' -l by -x -a 'reporter partner flow product country' -d 'One series for each member'
complete -c sampan -n '__fish_seen_subcommand_from query render' -l measure -x -d 'The measure to take'
complete -c sampan -n '__fish_seen_subcommand_from query render' -l years -x -d 'First and last period, A:B'
complete -c sampan -n '__fish_seen_subcommand_from query render' -l transform -x -a 'level share growth index balance' -d 'What is made of the values'
complete -c sampan -n '__fish_seen_subcommand_from query render' -l top -x -d 'The largest series'
complete -c sampan -n '__fish_seen_subcommand_from query' -l format -x -a 'csv json' -d 'Of the output'

complete -c sampan -n '__fish_seen_subcommand_from render' -l view -x -a '(sampan info --views (commandline -opc)[3] 2>/dev/null)' -d 'A figure of the dataset'
complete -c sampan -n '__fish_seen_subcommand_from render' -l mark -x -a 'line area column stacked percent bar donut' -d 'The chart type'
complete -c sampan -n '__fish_seen_subcommand_from render' -l title -x -d 'Of the figure'
complete -c sampan -n '__fish_seen_subcommand_from render' -l log -d 'A logarithmic axis'
complete -c sampan -n '__fish_seen_subcommand_from render' -l split -x -a 'reporter partner flow product country' -d 'A pane for each member'
complete -c sampan -n '__fish_seen_subcommand_from render' -l free-scales -d 'A value axis for each pane'
complete -c sampan -n '__fish_seen_subcommand_from render' -l size -x -a 'column1 column1.5 column2 slide web square a4 a4-portrait' -d 'WIDTHxHEIGHTmm or a name'
complete -c sampan -n '__fish_seen_subcommand_from render' -l dpi -x -d 'Resolution of a PNG'
complete -c sampan -n '__fish_seen_subcommand_from render' -l theme -x -a 'light dark print contrast' -d 'The colours'
complete -c sampan -n '__fish_seen_subcommand_from render' -l text-size -x -d 'Of labels, in points'
complete -c sampan -n '__fish_seen_subcommand_from render' -l transparent -d 'No ground under the figure'
complete -c sampan -n '__fish_seen_subcommand_from render' -l no-data -d 'Leave the values out'
complete -c sampan -n '__fish_seen_subcommand_from render convert' -s o -l output -r -d 'The file to write'
