title: Prison so full that escapees ask to be let back in queue
published: 2022-04-01
source: The Wobbly Gazette
style: satire
---
Note to readers: everything on this page is invented.

Staff at a jail so crowded that its rats have filed for divorce said on Friday that they would be grateful if somebody could kindly break out. "We left a ladder out all week," sighed the imaginary governor, Sir Basil Crumb. "Not one taker."

Sir Basil said that he would consider kidnapping the inmates himself. A rival warden in Italy, he added, could be persuaded to attack, were the lunch good enough.

If nobody escapes by Easter, the gate will be removed and sold.
---
- ESCAPED_FROM | * -> * | nobody got out
- TOOK_PART_IN | "Basil Crumb" / "Sir Basil" / "Sir Basil Crumb" -> * | asserted | he jokes about it
- TARGETED_IN | * -> Kidnapping | asserted | hypothetical
- TOOK_PART_IN | "A rival warden" / "A rival warden in Italy" -> * | hypothetical
- KILLED_IN | * -> * | nobody
