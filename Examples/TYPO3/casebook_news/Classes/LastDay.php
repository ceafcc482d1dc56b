<?php

declare(strict_types=1);

namespace Casebook\News;

/**
 * Until when a case may be shown, for external_import.
 */
final class LastDay
{
    /**
     * The first second after the last day that a date can mean: `2031` holds until its 31 December, `2031-02` until its last day.
     *
     * @param array<string, mixed> $record
     * @param array<string, mixed> $parameters
     * @return int 0 where there is no end
     */
    public function endOf(array $record, string $index, array $parameters = []): int
    {
        if (!preg_match('/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/', trim((string)($record[$index] ?? '')), $found)) {
            return 0;
        }
        [$year, $month, $day] = [(int)$found[1], (int)($found[2] ?? 0), (int)($found[3] ?? 0)];
        return match (true) {
            $day > 0 => (int)mktime(0, 0, 0, $month, $day + 1, $year),
            $month > 0 => (int)mktime(0, 0, 0, $month + 1, 1, $year),
            default => (int)mktime(0, 0, 0, 1, 1, $year + 1),
        };
    }
}
