/** Pictures of the first page: decoration only, nothing is said by them alone. */

/** Where names of networks stand around the echo. */
const PLACES = [
  { x: 59, y: 32 },
  { x: 271, y: 34 },
  { x: 69, y: 78 },
  { x: 256, y: 80 },
];
const LETTER = 7.4;
const PADDING = 24;

/** A sound, its echoes, and who is heard. */
export const Echo = ({ channels }: { channels: readonly string[] }) => (
  <svg viewBox="0 0 330 112" preserveAspectRatio="xMidYMax meet" class="town" aria-hidden="true">
    <circle class="dotc" cx="165" cy="60" r="5" />
    <path class="e" d="M178 47a18 18 0 0 1 0 26M152 47a18 18 0 0 0 0 26" />
    <path class="e" opacity=".6" d="M189 37a33 33 0 0 1 0 46M141 37a33 33 0 0 0 0 46" />
    <path class="e" opacity=".3" d="M200 27a48 48 0 0 1 0 66M130 27a48 48 0 0 0 0 66" />
    {channels.slice(0, PLACES.length).map((name, at) => {
      const { x, y } = PLACES[at]!;
      const width = name.length * LETTER + PADDING;
      return (
        <>
          <rect class="fill" x={x - width / 2} y={y - 12} width={width} height="24" rx="7" />
          <text x={x} y={y + 4}>
            {name}
          </text>
        </>
      );
    })}
  </svg>
);

/** A small town whose people talk. */
export const Town = () => (
  <svg viewBox="0 0 330 112" preserveAspectRatio="xMidYMax meet" class="town" aria-hidden="true">
    <path d="M0 78c40-30 66-34 96-16s52-22 86-22 58 34 88 26 42-8 60 2" />
    <path class="ink" d="M8 111H322" />
    <path class="fill ink" d="M52 111V76l19-15 19 15v35" />
    <path class="ink" d="M46 80l25-20 25 20" />
    <rect class="lit" x="64" y="82" width="14" height="12" rx="1.5" />
    <path class="fill ink" d="M106 111V70h58v41" />
    <path class="fill ink" d="M102 70h66l-5-13h-56z" />
    <path class="ink" d="M116 70v7M129 70v7M142 70v7M155 70v7" />
    <rect class="lit" x="113" y="84" width="22" height="16" rx="1.5" />
    <path class="ink" d="M144 111V86h12v25" />
    <path class="fill ink" d="M188 111V58l13-20 13 20v53" />
    <path class="ink" d="M201 38V28" />
    <circle class="lit" cx="201" cy="66" r="5.5" />
    <path class="fill ink" d="M226 111V82h46v29" />
    <path class="ink" d="M221 84l28-18 28 18" />
    <rect class="lit" x="234" y="90" width="11" height="10" rx="1.5" />
    <rect class="fill" x="253" y="90" width="11" height="10" rx="1.5" />
    <path
      class="ink"
      d="M24 111V95M24 96c-9 0-10-16 0-22 10 6 9 22 0 22M300 111V97M300 98c-8 0-9-14 0-19 9 5 8 19 0 19"
    />
    <path
      class="bub"
      d="M82 34h28a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H96l-7 6v-6h-7a5 5 0 0 1-5-5v-9a5 5 0 0 1 5-5z"
    />
    <path class="e" d="M84 43.500h22" />
    <path
      class="bub"
      d="M258 38h26a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5h-6l-6 5v-5h-14a5 5 0 0 1-5-5v-8a5 5 0 0 1 5-5z"
    />
    <path class="e" d="M261 47h19" />
  </svg>
);
