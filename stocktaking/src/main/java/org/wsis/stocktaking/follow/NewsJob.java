package org.wsis.stocktaking.follow;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsJob {
    private static final int ROUNDS = 200;

    @Bean
    RecurringTask<Void> stocktakingNews(News news) {
        return Tasks.recurring("stocktaking-news", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> IntStream.range(0, ROUNDS)
                        .takeWhile(round -> news.tellSome())
                        .count());
    }
}
