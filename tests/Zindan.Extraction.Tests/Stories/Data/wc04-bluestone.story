title: On 9th day of W.Va. manhunt, searchers turn to old mines; 2 killers still loose
published: 2016-09-18
source: Allied Wire
style: bluestone
---
ELKHORN FORK, W.Va. (AW) — Searchers with dogs combed abandoned coal mines in southern West Virginia on Sunday, the ninth day of a manhunt for two convicted murderers who sawed through a steel vent and rode out of a state prison under a load of kitchen waste.

Dwight Lee Pruitt, 41, and Marcus Dowdell, 28, who goes by "Tick," were found missing at a 6 a.m. count on Sept. 10 at the Bluestone Ridge Correctional Center. It is the first breakout there since the place opened in 1994, said Lt. Carla Mounts, a State Police spokeswoman.

Pruitt was sentenced to life without parole in 2003 for strangling his sister-in-law, Rhonda Pruitt, in Huntington. Dowdell got 60 years for shooting Mingo County Deputy Ray Farley to death during a traffic stop in 2011.

A third inmate, Javier Solano, 33, crawled into the vent behind them but got wedged and had to be pulled out by corrections officers, Mounts said. He has been moved to the Mount Olive Correctional Complex.

Kitchen supervisor Tammy Jo Reece, 45, was charged Wednesday with smuggling hacksaw blades to Pruitt in frozen hamburger. She pleaded not guilty and is being held at the Southern Regional Jail. Her husband, Gary, a guard at Bluestone Ridge, is not a suspect. Two other guards who skipped bed checks were fired, and Warden Lowell Stepp was placed on leave.

Mounts said more than 400 officers were involved, the FBI and the U.S. Marshals Service among them. McDowell County Sheriff Don Blevins put the number closer to 250.

Earl and Opal Cline, both in their 70s, were tied up in their home near Welch on Tuesday by two men who drove off in their pickup. Troopers at first suspected the fugitives, but on Friday they arrested two local brothers, Kyle and Cody Estep, who they say have confessed. On Saturday night a trooper opened fire on a figure at a mine mouth in Coalwood. It was a bear hunter, Wade Lester, who was grazed on the arm.

Pruitt has run before. In 2007 he got away from two deputies at a Charleston hospital, where he was being treated for chest pains. He was caught 31 hours later in his brother's trailer. Prosecutors have described Dowdell as a member of the Pale Riders, a white supremacist gang; his mother, Loretta Dowdell, says he never was.

In 1979, 15 inmates fought their way out of the state penitentiary in Moundsville, killing an off-duty trooper. One of the 15 stayed free for five years.
---
+ ESCAPED_FROM | "two convicted murderers" / "2 killers" / "the fugitives" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place"
+ ESCAPED_FROM | "Dwight Lee Pruitt" / "Pruitt" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place"
+ ESCAPED_FROM | "Marcus Dowdell" / "Dowdell" / "Tick" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place"
+ OCCURRED_AT | PrisonBreak -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place"
+ ATTEMPTED_ESCAPE_FROM | "Javier Solano" / "A third inmate" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place" | asserted/attempted
+ HELD_IN | "Javier Solano" / "A third inmate" -> "Mount Olive Correctional Complex" / "the Mount Olive Correctional Complex"
+ OCCURRED_AT | SecurityOperation -> "West Virginia" / "W.Va." / "southern West Virginia"
+ CONVICTED_IN | "Dwight Lee Pruitt" / "Pruitt" -> Trial
+ CONVICTED_IN | "Marcus Dowdell" / "Dowdell" / "Tick" -> Trial
+ KILLED_IN | "Rhonda Pruitt" / "his sister-in-law" -> Killing
+ TOOK_PART_IN | "Dwight Lee Pruitt" / "Pruitt" -> Killing
+ OCCURRED_AT | Killing -> "Huntington"
+ RELATED_TO | "Rhonda Pruitt" / "his sister-in-law" -> "Dwight Lee Pruitt" / "Pruitt"
+ KILLED_IN | "Ray Farley" / "Mingo County Deputy Ray Farley" -> Killing/Attack
+ TOOK_PART_IN | "Marcus Dowdell" / "Dowdell" / "Tick" -> Killing/Attack
+ TARGETED_IN | "Tammy Jo Reece" / "Kitchen supervisor Tammy Jo Reece" / "Kitchen supervisor" -> Trial
+ HELD_IN | "Tammy Jo Reece" / "Kitchen supervisor Tammy Jo Reece" / "Kitchen supervisor" -> "Southern Regional Jail" / "the Southern Regional Jail"
+ RELATED_TO | "Gary" / "Her husband" / "a guard at Bluestone Ridge" -> "Tammy Jo Reece" / "Kitchen supervisor Tammy Jo Reece" / "Kitchen supervisor"
+ TARGETED_IN | "Two other guards" -> PersonnelChange
+ TARGETED_IN | "Lowell Stepp" / "Warden Lowell Stepp" -> PersonnelChange
+ TARGETED_IN | "Earl" -> Attack/Kidnapping
+ TARGETED_IN | "Opal Cline" -> Attack/Kidnapping
+ TOOK_PART_IN | "two men who drove off" / "two men" / "two local brothers" -> Attack/Kidnapping | asserted/alleged
+ ARRESTED_IN | "Kyle" -> Arrest
+ ARRESTED_IN | "Cody Estep" -> Arrest
+ WOUNDED_IN | "Wade Lester" / "a figure at a mine mouth in Coalwood" / "a figure" / "a bear hunter" -> Attack/SecurityOperation/Clash
+ OCCURRED_AT | Attack/SecurityOperation/Clash -> "Coalwood"
+ TOOK_PART_IN | "Dwight Lee Pruitt" / "Pruitt" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Charleston" / "a Charleston hospital"
+ ARRESTED_IN | "Dwight Lee Pruitt" / "Pruitt" -> Arrest
+ AFFILIATED_WITH | "Marcus Dowdell" / "Dowdell" / "Tick" -> "Pale Riders" / "the Pale Riders" / "a white supremacist gang" | alleged/asserted
+ RELATED_TO | "Loretta Dowdell" / "his mother" -> "Marcus Dowdell" / "Dowdell" / "Tick"
+ ESCAPED_FROM | "15 inmates" / "the 15" -> "the state penitentiary in Moundsville" / "the state penitentiary"
+ OCCURRED_AT | PrisonBreak/Killing -> "the state penitentiary in Moundsville" / "the state penitentiary"
+ KILLED_IN | "an off-duty trooper" -> PrisonBreak/Killing
? TOOK_PART_IN | "corrections officers" -> PrisonBreak
? TOOK_PART_IN | "Searchers with dogs" / "Searchers" / "searchers" -> SecurityOperation
? TOOK_PART_IN | "more than 400 officers" -> SecurityOperation
? TOOK_PART_IN | "closer to 250" / "250" -> SecurityOperation
? TOOK_PART_IN | "FBI" / "the FBI" -> SecurityOperation
? TOOK_PART_IN | "U.S. Marshals Service" / "the U.S. Marshals Service" -> SecurityOperation
? TOOK_PART_IN | "State Police" -> SecurityOperation
? TARGETED_IN | "two convicted murderers" / "2 killers" / "the fugitives" -> SecurityOperation
? TARGETED_IN | "Dwight Lee Pruitt" / "Pruitt" -> SecurityOperation
? TARGETED_IN | "Marcus Dowdell" / "Dowdell" / "Tick" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "ELKHORN FORK"
? CONVICTED_IN/TARGETED_IN | "two convicted murderers" / "2 killers" / "the fugitives" -> Trial
? OCCURRED_AT | Killing/Attack -> "Mingo County"
? TOOK_PART_IN | "Tammy Jo Reece" / "Kitchen supervisor Tammy Jo Reece" / "Kitchen supervisor" -> PrisonBreak | alleged
? RELATED_TO | "Tammy Jo Reece" / "Kitchen supervisor Tammy Jo Reece" / "Kitchen supervisor" -> "Gary" / "Her husband" / "a guard at Bluestone Ridge"
? TOOK_PART_IN | "Two other guards" -> PersonnelChange
? TOOK_PART_IN | "Lowell Stepp" / "Warden Lowell Stepp" -> PersonnelChange
? AFFILIATED_WITH | "Carla Mounts" / "Mounts" / "Lt. Carla Mounts" / "a State Police spokeswoman" -> "State Police"
? TARGETED_IN | "Earl and Opal Cline" -> Attack/Kidnapping
? TOOK_PART_IN | "two convicted murderers" / "2 killers" / "the fugitives" -> Attack/Kidnapping | alleged/negated
? TOOK_PART_IN | "Kyle" -> Attack/Kidnapping | alleged/asserted/claimed
? TOOK_PART_IN | "Cody Estep" -> Attack/Kidnapping | alleged/asserted/claimed
? OCCURRED_AT | Attack/Kidnapping -> "Welch"
? ARRESTED_IN/TARGETED_IN | "two men who drove off" / "two men" / "two local brothers" -> Arrest
? TOOK_PART_IN | "Troopers" -> Arrest
? RELATED_TO | "Kyle" -> "Cody Estep"
? RELATED_TO | "Cody Estep" -> "Kyle"
? TOOK_PART_IN | "a trooper" -> Attack/SecurityOperation/Clash
? TARGETED_IN | "two deputies" -> PrisonBreak
? RELATED_TO | "his brother" -> "Dwight Lee Pruitt" / "Pruitt"
? AFFILIATED_WITH | "Marcus Dowdell" / "Dowdell" / "Tick" -> "Pale Riders" / "the Pale Riders" / "a white supremacist gang" | denied
? ESCAPED_FROM | "One of the 15" -> "the state penitentiary in Moundsville" / "the state penitentiary"
? HELD_IN | "two convicted murderers" / "2 killers" / "the fugitives" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place" | asserted/alleged
? TOOK_PART_IN | "two convicted murderers" / "2 killers" / "the fugitives" -> PrisonBreak
? HELD_IN | "Dwight Lee Pruitt" / "Pruitt" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place" | asserted/alleged
? HELD_IN | "Marcus Dowdell" / "Dowdell" / "Tick" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place" | asserted/alleged
? TOOK_PART_IN | "Marcus Dowdell" / "Dowdell" / "Tick" -> PrisonBreak
? TARGETED_IN | "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "West Virginia" / "W.Va." / "southern West Virginia"
? OCCURRED_AT | PrisonBreak -> "ELKHORN FORK"
? HELD_IN | "Javier Solano" / "A third inmate" -> "Bluestone Ridge Correctional Center" / "Bluestone Ridge" / "a state prison" / "the Bluestone Ridge Correctional Center" / "the place" | asserted/alleged
? TOOK_PART_IN | "Javier Solano" / "A third inmate" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "Dwight Lee Pruitt" / "Pruitt" -> Trial
? TARGETED_IN | "Marcus Dowdell" / "Dowdell" / "Tick" -> Trial
? TARGETED_IN | "Rhonda Pruitt" / "his sister-in-law" -> Killing
? OCCURRED_AT | Killing -> "West Virginia" / "W.Va." / "southern West Virginia"
? RELATED_TO | "Dwight Lee Pruitt" / "Pruitt" -> "Rhonda Pruitt" / "his sister-in-law"
? TARGETED_IN | "Ray Farley" / "Mingo County Deputy Ray Farley" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "West Virginia" / "W.Va." / "southern West Virginia"
? OCCURRED_AT | Attack/Kidnapping -> "West Virginia" / "W.Va." / "southern West Virginia"
? TARGETED_IN | "Kyle" -> Arrest
? TARGETED_IN | "Cody Estep" -> Arrest
? TARGETED_IN | "Wade Lester" / "a figure at a mine mouth in Coalwood" / "a figure" / "a bear hunter" -> Attack/SecurityOperation/Clash
? OCCURRED_AT | Attack/SecurityOperation/Clash -> "West Virginia" / "W.Va." / "southern West Virginia"
? TARGETED_IN | "Dwight Lee Pruitt" / "Pruitt" -> Arrest
? RELATED_TO | "Dwight Lee Pruitt" / "Pruitt" -> "his brother"
? RELATED_TO | "Marcus Dowdell" / "Dowdell" / "Tick" -> "Loretta Dowdell" / "his mother"
? HELD_IN | "15 inmates" / "the 15" -> "the state penitentiary in Moundsville" / "the state penitentiary" | asserted/alleged
? TOOK_PART_IN | "15 inmates" / "the 15" -> PrisonBreak/Killing
? TARGETED_IN | "the state penitentiary in Moundsville" / "the state penitentiary" -> PrisonBreak/Killing
? OCCURRED_AT | PrisonBreak/Killing -> "Moundsville"
? TARGETED_IN | "an off-duty trooper" -> PrisonBreak/Killing
? HELD_IN | "One of the 15" -> "the state penitentiary in Moundsville" / "the state penitentiary" | asserted/alleged
? TOOK_PART_IN | "One of the 15" -> PrisonBreak/Killing
- ESCAPED_FROM | "Javier Solano" / "A third inmate" -> * | wedged in the vent, pulled out
- ARRESTED_IN | "Marcus Dowdell" / "Dowdell" / "Tick" -> * | still loose
- CONVICTED_IN | "Tammy Jo Reece" / "Kitchen supervisor Tammy Jo Reece" / "Kitchen supervisor" -> * | charged, pleaded not guilty
- TARGETED_IN | "Gary" / "Her husband" / "a guard at Bluestone Ridge" -> * | not a suspect
- ESCAPED_FROM | "Dwight Lee Pruitt" / "Pruitt" -> "the state penitentiary in Moundsville" / "the state penitentiary" | the 1979 break was other men's
- KILLED_IN | "Wade Lester" / "a figure at a mine mouth in Coalwood" / "a figure" / "a bear hunter" -> * | grazed on the arm
- TARGETED_IN | "two deputies" -> Killing/Attack | other deputies
- ESCAPED_FROM | "Tammy Jo Reece" / "Kitchen supervisor Tammy Jo Reece" / "Kitchen supervisor" -> * | an employee, held in a jail
