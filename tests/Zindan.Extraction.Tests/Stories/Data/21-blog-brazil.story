title: What I know about the Aruana riot
published: 2017-01-09
source: notesfrommanaus
style: blog
---
OK, so people keep asking me what happened on New Year's Day. Here's what I've got.

The riot at the Aruana jail began when members of the First Ring attacked inmates from the rival Northern Family. 26 prisoners were killed. Some were beheaded (sorry). Eight guards were taken hostage and let go unharmed the next morning.

Did anyone get out? The governor says no. A guard I trust says at least nine climbed over the east wall. I can't tell you who's right.

The state blames Rafael "Tico" Nunes, who allegedly gave the order by phone. His lawyer says Nunes had no phone. I'll update when I hear more.
---
+ KILLED_IN | "26 prisoners" -> Riot/Attack/Killing | low 26 high 26
+ TARGETED_IN | "Eight guards" -> Kidnapping | low 8 high 8
+ OCCURRED_AT | Riot -> "Aruana jail"
+ TOOK_PART_IN | "First Ring" / "members of the First Ring" / "members" -> Attack/Riot
+ TARGETED_IN | "inmates from the rival Northern Family" / "inmates" -> Attack/Riot
? AFFILIATED_WITH | "members" / "inmates" / "members of the First Ring" -> *
? ESCAPED_FROM | "at least nine" / "nine" -> "Aruana jail"
? TOOK_PART_IN/TARGETED_IN | "Rafael Nunes" / "Rafael \"Tico\" Nunes" / "Nunes" -> * | alleged/denied
? HELD_IN | "26 prisoners" / "inmates" -> "Aruana jail"
? OCCURRED_AT | * -> "Aruana jail"
? RELATED_TO | "His lawyer" -> "Nunes"
? TARGETED_IN | "Northern Family" -> *
- TOOK_PART_IN | "Nunes" / "Rafael Nunes" -> * | asserted | blamed, allegedly
- KILLED_IN | "Eight guards" -> * | unharmed
- WOUNDED_IN | "Eight guards" -> * | unharmed
- ARRESTED_IN | "Eight guards" -> * | hostages
- ESCAPED_FROM | "26 prisoners" / "Eight guards" / "Nunes" -> * | they did not
