"""The look of the HTML report and of the pictures in notebooks: one style sheet, light and dark, phone and paper.

Everything is below the class ``quotex``, so that a notebook around it stays as it is. Speakers take one of eight hues,
in which contrast is at least that of WCAG AA in both schemes; kinds differ by the line below the words, so that
nothing depends on colour alone.
"""

from __future__ import annotations

from quotex.export.svg import kind_variables
from quotex.records import Kind

HUES = (212, 24, 152, 326, 268, 188, 46, 0)
"""Degrees on the colour circle, neighbours far apart."""

SANS = (
    'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Bengali","Hind Siliguri","SolaimanLipi",'
    '"Nirmala UI","Bangla Sangam MN","Vrinda",sans-serif'
)
SERIF = (
    '"Noto Serif Bengali","Tiro Bangla","SolaimanLipi","Kalpurush","Siyam Rupali","Nirmala UI","Bangla MN","Vrinda",'
    'Georgia,"Noto Serif",serif'
)

LIGHT = {
    "ink": "#1f2430",
    "soft": "#596173",
    "page": "#f6f4ef",
    "paper": "#fffefb",
    "line": "#e2ddd2",
    "link": "#1f5fa8",
}
DARK = {
    "ink": "#e9e7e2",
    "soft": "#a9acb6",
    "page": "#121419",
    "paper": "#1a1d24",
    "line": "#31353f",
    "link": "#8ab8f5",
}

SPEAKER_SHADES = (("86%", "92%", "72%", "29%"), ("36%", "23%", "72%", "78%"))
"""Light, then dark: saturation and lightness of the ground below a quotation, then of a name."""


def _scheme(colours: dict[str, str], shade: int) -> str:
    ground_saturation, ground, name_saturation, name = SPEAKER_SHADES[shade]
    speakers = "".join(
        f"--g{number}:hsl({hue} {ground_saturation} {ground});--n{number}:hsl({hue} {name_saturation} {name});"
        for number, hue in enumerate(HUES)
    )
    base = "".join(f"--{name}:{colour};" for name, colour in colours.items())
    return f"{base}--gx:{colours['line']};--nx:{colours['soft']};{speakers}{kind_variables(shade)}"


def _speakers() -> str:
    """A class a speaker, and the rule that pales the others while one is pointed at."""
    names = [*map(str, range(len(HUES))), "x"]
    return "".join(
        f".quotex .s{name}{{--ground:var(--g{name});--name:var(--n{name})}}"
        f".quotex .columns:has(.who.s{name}:hover) .q:not(.s{name}){{opacity:.35}}"
        for name in names
    )


_RULES = """
.quotex{color:var(--ink);background:var(--page);font:16px/1.55 SANS;color-scheme:light dark}
.quotex *{box-sizing:border-box}
.quotex a{color:var(--link)}
.quotex :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.quotex .soft{color:var(--soft)}
.quotex .ctl{font:600 .62em/1 ui-monospace,monospace;color:var(--soft);border:1px solid var(--line);border-radius:4px;
padding:.1em .3em;margin:0 .15em;white-space:nowrap;unicode-bidi:isolate}
body.quotex{margin:0;-webkit-text-size-adjust:100%}
.quotex .skip{position:absolute;left:-999px;top:8px;padding:8px 14px;background:var(--paper);z-index:9}
.quotex .skip:focus{left:8px}
.quotex .wrap{max-width:1180px;margin:0 auto;padding:0 24px}
.quotex .top{padding-top:44px;padding-bottom:28px}
.quotex h1{font:700 clamp(1.7rem,4vw,2.5rem)/1.2 SERIF;margin:0 0 6px;overflow-wrap:anywhere}
.quotex .totals{margin:0;color:var(--soft);font-size:1.05rem}
.quotex .legend{display:flex;flex-wrap:wrap;gap:6px 20px;margin:16px 0 0;padding:0;list-style:none;font-size:.875rem;
color:var(--soft)}
.quotex .legend .q{padding:0 .5em;margin-right:.1em}
.quotex .panel{background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:20px 24px;
margin:0 0 24px;scroll-margin-top:12px}
.quotex h2{font:700 1.25rem/1.35 SERIF;margin:0 0 4px;overflow-wrap:anywhere}
.quotex .index ol{columns:3 220px;column-gap:28px;margin:12px 0 0;padding:0;list-style:none;font-size:.95rem}
.quotex .index li{break-inside:avoid;display:flex;gap:8px;justify-content:space-between;border-bottom:1px dotted
var(--line)}
.quotex .index a{display:block;flex:1;min-width:0;padding:5px 0;overflow:hidden;text-overflow:ellipsis;
white-space:nowrap;text-decoration:none}
.quotex .index a:hover{text-decoration:underline}
.quotex .index .n{padding:5px 0;color:var(--soft);font-variant-numeric:tabular-nums}
.quotex .index h2 .soft{font:400 .95rem SANS}
.quotex .panel .legend{margin:6px 0 14px}
.quotex .swatch{vertical-align:-1px}
.quotex .bars{display:grid;grid-template-columns:fit-content(34%) auto 1fr;gap:7px 12px;align-items:center;
margin:0 0 8px;padding:0;list-style:none}
.quotex .bars li{display:contents}
.quotex .bars bdi{text-align:right;overflow-wrap:anywhere;line-height:1.35}
.quotex .bars li>.soft{text-align:right}
.quotex .bars svg{display:block}
.quotex .bars rect{stroke:var(--paper);stroke-width:1.5px}
.quotex .bars .n{color:var(--soft);font-variant-numeric:tabular-nums;text-align:right}
.quotex .panel p.soft{margin:0;font-size:.875rem}
.quotex .doc{scroll-margin-top:12px;margin:0 0 44px}
.quotex .doc>header{display:flex;flex-wrap:wrap;gap:2px 20px;align-items:baseline;margin:0 0 12px}
.quotex .doc>header h2{flex:1 0 100%;margin:0}
.quotex .doc>header p{flex:1;margin:0}
.quotex .back{font-size:.95rem;padding:4px 0}
.quotex .columns{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:24px;align-items:start}
.quotex article{background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:clamp(18px,4vw,44px);
font:1.16rem/2.05 SERIF;min-width:0}
.quotex article p{position:relative;margin:0 0 1em;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
.quotex article p:last-child{margin:0}
.quotex .q{color:inherit;background:var(--ground);border-bottom:2px solid var(--name);border-radius:4px 4px 0 0;
padding:.14em .16em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone;unicode-bidi:isolate;
transition:opacity .15s}
.quotex .q.partial{border-bottom-style:dashed}
.quotex .q.unmarked{border-bottom-style:dotted;border-bottom-width:3px}
.quotex .q.indirect{border-bottom-style:double;border-bottom-width:4px}
.quotex .q .q{box-shadow:inset 0 0 0 1px var(--name)}
.quotex article .q{cursor:help;scroll-margin:30vh 0}
.quotex article .q[data-n]::before{content:attr(data-n);font:700 .6em/1 SANS;color:var(--name);vertical-align:.75em;
margin-right:.35em}
.quotex article .q:target,.quotex article .q:focus{outline:0;box-shadow:inset 0 0 0 2px var(--name)}
.quotex .m{font-weight:700;color:var(--name);unicode-bidi:isolate}
.quotex .c{text-decoration:underline wavy var(--soft) 1px;text-underline-offset:.34em;unicode-bidi:isolate}
.quotex .t{border-bottom:1px dotted var(--soft);unicode-bidi:isolate}
.quotex .card{display:none;position:absolute;left:0;z-index:5;width:max-content;max-width:min(100%,26rem);
margin-top:.5em;padding:14px 18px;background:var(--paper);color:var(--ink);border:1px solid var(--line);
border-left:5px solid var(--name);border-radius:10px;box-shadow:0 10px 30px rgb(0 0 0/.22);font:400 .92rem/1.5 SANS;
text-align:left;white-space:normal;cursor:default;user-select:none}
.quotex .q:focus>.card{display:block}
@media not all and (pointer:coarse){
.quotex .q:hover:not(:has(.q:hover))>.card{display:block}
.quotex article:has(.q:hover) .q:focus:not(:hover)>.card{display:none}
}
.quotex .card b{font-size:1.06rem;color:var(--name)}
.quotex .facts{display:grid;grid-template-columns:auto 1fr;gap:2px 14px;margin-top:6px}
.quotex .facts>*:nth-child(odd){color:var(--soft)}
.quotex .facts>*{min-width:0;overflow-wrap:anywhere}
.quotex .card b,.quotex .facts>*,.quotex .name bdi,.quotex .role,.quotex .bars bdi{display:-webkit-box;
-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.quotex aside.panel{position:sticky;top:16px;max-height:calc(100vh - 32px);overflow:auto;margin:0;padding:18px 20px}
.quotex aside h3{font:700 .8rem/1.3 SANS;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);
margin:0 0 10px}
.quotex aside ul,.quotex .jumps{list-style:none;margin:0;padding:0}
.quotex .who{padding:9px 0 10px;border-top:1px solid var(--line)}
.quotex .who:first-child{border-top:0;padding-top:0}
.quotex .who .name{display:flex;gap:8px;justify-content:space-between;font-weight:700;color:var(--name)}
.quotex .who .name bdi{min-width:0;overflow-wrap:anywhere}
.quotex .who .role{font-size:.86rem;color:var(--soft);overflow-wrap:anywhere}
.quotex .jumps{display:flex;flex-wrap:wrap;gap:6px;margin-top:7px}
.quotex .jumps a{display:block;min-width:30px;padding:3px 7px 1px;text-align:center;text-decoration:none;
font:600 .82rem/1.35 SANS;color:var(--name)}
.quotex .jumps a:hover{filter:contrast(1.15) saturate(1.4)}
.quotex .none{color:var(--soft);margin:0}
.quotex .bottom{padding-bottom:36px;color:var(--soft);font-size:.875rem}
.quotex figure{margin:0}
.quotex .single{padding:14px 18px;border-left:5px solid var(--name);border-radius:10px;max-width:46rem}
.quotex .single blockquote{margin:0 0 8px;font:1.12rem/1.9 SERIF;white-space:pre-wrap;overflow-wrap:anywhere}
.quotex.embedded{padding:16px;border-radius:14px}
.quotex.embedded .doc{margin:0}
@media screen and (max-width:860px){
.quotex .wrap{padding:0 14px}
.quotex .top{padding-top:26px;padding-bottom:14px}
.quotex .columns{grid-template-columns:minmax(0,1fr);gap:14px}
.quotex .panel{padding:16px 18px}
.quotex aside.panel{position:static;order:-1;max-height:none;padding:14px 18px}
.quotex .bars{grid-template-columns:1fr auto;gap:3px 12px}
.quotex .bars li>:first-child{text-align:left}
.quotex .bars svg{grid-column:1/-1;margin-bottom:7px}
.quotex .index ol{columns:auto;max-height:46vh;overflow:auto}
.quotex .jumps a{min-width:40px;padding:8px 10px 6px}
.quotex .card{position:fixed;left:10px;right:10px;bottom:10px;width:auto;max-width:none;margin:0;padding:16px 20px}
.quotex:has(.q:focus) .bottom{padding-bottom:60vh}
}
@supports (anchor-scope:--q) and (position-try-fallbacks:flip-block){
@media (min-width:861px){
.quotex .q:hover,.quotex .q:focus{anchor-name:--q;anchor-scope:--q}
.quotex .q>.card{position:fixed;position-anchor:--q;top:anchor(bottom);left:anchor(left);margin:.5em 0;
max-width:26rem;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline,--quotex-corner}
}
}
@position-try --quotex-corner{inset:auto 16px 16px auto}
@media (prefers-reduced-motion:reduce){.quotex .q{transition:none}}
@media (forced-colors:active){.quotex .q{border-bottom-color:LinkText}}
@media print{
.quotex{--page:#fff;--paper:#fff;font-size:11pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.quotex .skip,.quotex .card,.quotex .back{display:none!important}
.quotex .columns{display:block}
.quotex article,.quotex .panel{border:0;padding:0}
.quotex article{font-size:11.5pt;line-height:1.9}
.quotex article p{orphans:2;widows:2}
.quotex .panel{margin:0 0 18pt}
.quotex aside.panel{position:static;max-height:none;overflow:visible;columns:3;column-gap:18pt}
.quotex aside.panel{margin:14pt 0 0;padding:0}
.quotex aside h3{column-span:all}
.quotex .who{break-inside:avoid}
.quotex .bars{display:block}
.quotex .bars li{display:grid;grid-template-columns:34% 2em 1fr;align-items:center;gap:8pt}
.quotex .bars li{break-inside:avoid;margin:0 0 4pt}
.quotex .doc{margin:0}
.quotex .doc+.doc,.quotex .panel+.doc{break-before:page}
.quotex .wrap{max-width:none;padding:0}
.quotex .top{padding-bottom:14pt}
.quotex a{color:inherit}
.quotex .bottom{padding-top:14pt}
}
"""


def sheet() -> str:
    """The whole style sheet, without white space at its ends."""
    rules = _RULES.replace("SANS", SANS).replace("SERIF", SERIF).replace("\n", "")
    kinds = "".join(f".quotex rect.{kind}{{fill:var(--{kind})}}" for kind in Kind)
    return (
        f".quotex{{{_scheme(LIGHT, 0)}}}"
        f"@media screen and (prefers-color-scheme:dark){{.quotex{{{_scheme(DARK, 1)}}}}}"
        f"{_speakers()}{kinds}{rules}"
    )
